/** A stretch of a line, in pixels from where the name's cell begins, in reading direction. */
export type Stretch = { from: number; to: number };

/** What is known of one row's line: where its name is and what follows it, what is free, and what the badge would need. */
export type Room = { name: Stretch; next: number; free: Stretch[]; needs: { full: number; short: number } };

/** How much of a badge is shown: with its reason, its segment only, or just its mark. */
export type Shape = 'full' | 'short' | 'mark';
export type Spot = { from: number; width: number; shape: Shape };

/** Room between a text and a badge. */
export const gap = 6;
/** A mark on its own: the smallest target that WCAG 2.2 (2.5.8) asks for. */
export const markWidth = 24;
/** As much of it is seen where it lies over the end of a name; the rest only takes presses. */
const tightMark = 15;

/** What is left of `whole` when the taken stretches, with a little air, are out. */
export function freeOf(whole: Stretch, taken: readonly Stretch[]): Stretch[] {
  const free: Stretch[] = [];
  let from = whole.from;
  for (const stretch of [...taken].sort((a, b) => a.from - b.from)) {
    if (stretch.from - gap > from) free.push({ from, to: Math.min(stretch.from - gap, whole.to) });
    from = Math.max(from, stretch.to + gap);
  }
  if (whole.to > from) free.push({ from, to: whole.to });
  return free.filter(({ from, to }) => to - from >= markWidth);
}

const lengthOf = ({ from, to }: Stretch): number => to - from;
const within = (outer: Stretch, inner: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to;
const afterName = ({ name, free }: Room): Stretch | undefined =>
  free.find(({ from, to }) => from <= name.to + gap + 1 && to > name.to);

/** The widest stretch that lies within a free one in at least this share of the rows. */
function widestFor(share: number, rows: readonly (readonly Stretch[])[]): Stretch | null {
  const needed = Math.max(1, Math.ceil(rows.length * share));
  let best: Stretch | null = null;
  for (const from of new Set(rows.flatMap((free) => free.map((stretch) => stretch.from)))) {
    const ends = rows
      .map((free) => free.find((stretch) => stretch.from <= from && stretch.to > from)?.to ?? from)
      .sort((one, other) => other - one);
    const to = ends[needed - 1] ?? from;
    if (to - from > (best ? lengthOf(best) : 0)) best = { from, to };
  }
  return best;
}

/**
 * How the badges of a list stand: below each other in a column, where there is one; with their reasons or without. `most` = what
 * the user wants to see of them at most.
 */
export type Plan = { column: Stretch | null; reasons: boolean; most: Shape };

function place(stretch: Stretch, { needs }: Room, reasons: boolean): Spot | null {
  const width = Math.min(lengthOf(stretch), needs.full);
  // A reason cut after a few letters says less than none.
  const enough = needs.short + Math.max(56, (needs.full - needs.short) * 0.6);
  if (reasons && width >= Math.min(needs.full, enough)) return { from: stretch.from, width, shape: 'full' };
  // A segment's name is whole or not there: "Laps…" may be Lapsing and Lapsed.
  return width >= needs.short ? { from: stretch.from, width: needs.short, shape: 'short' } : null;
}

/** In how many of the rows a column has to be free: right behind the names, anywhere else, and to stay as it is. */
const share = { behind: 0.9, elsewhere: 0.95, kept: 0.6 };
/** From so many rows on with room behind their own name, each badge stands there; and stays there, until it is so few. */
const ragged = { first: 0.5, kept: 0.25 };

/**
 * One plan for all rows that are seen, since what jumps from row to row is read by nobody. The column is right behind the longest
 * names; where names differ too much for that, each badge stands behind its own name, and where there is no room behind
 * names, in the widest stretch that is free in most rows. A plan stays while it fits.
 */
export function planOf(rooms: readonly Room[], before: Plan | null, most: Shape): Plan {
  const column = columnOf(most === 'mark' ? rooms.map(markOnly) : rooms, before);
  const full = rooms.filter((room) => spotOf(room, { column, reasons: true, most }).shape === 'full');
  const reasons = full.length >= rooms.length * (before?.reasons ? 0.25 : 0.4);
  return { column, reasons: reasons && most === 'full', most };
}

const markOnly = (room: Room): Room => ({ ...room, needs: { full: markWidth, short: markWidth } });

function columnOf(rooms: readonly Room[], plan: Plan | null): Stretch | null {
  const longest = Math.max(0, ...rooms.map(({ needs }) => needs.short));
  const before = plan?.column;
  const kept = before && rooms.filter(({ free }) => free.some((stretch) => within(stretch, before)));
  if (kept && kept.length >= rooms.length * share.kept && lengthOf(before) >= longest) return before;
  const behind = widestFor(
    share.behind,
    rooms.map((room) => [afterName(room) ?? nowhere]),
  );
  if (behind && lengthOf(behind) >= longest) return behind;
  const single = rooms.filter((room) => lengthOf(afterName(room) ?? nowhere) >= room.needs.short);
  if (single.length >= rooms.length * (plan ? ragged.kept : ragged.first)) return null;
  const elsewhere = widestFor(
    share.elsewhere,
    rooms.map(({ free }) => free),
  );
  return elsewhere && lengthOf(elsewhere) >= longest ? elsewhere : null;
}

/**
 * Where a row's badge stands: by the plan, else behind the name, if only as a mark: anywhere else, beside an amount, it would seem
 * to speak of that. Without any room there, as a mark over the end of the name, nearer to that than to what follows.
 */
export function spotOf(room: Room, { column, reasons, most }: Plan): Spot {
  const own = afterName(room);
  const inColumn = column && room.free.some((free) => within(free, column)) ? column : null;
  const from = own?.from ?? Math.max(0, Math.min(room.name.to + 4 + tightMark, room.next - 1) - markWidth);
  const mark: Spot = { from: (most === 'mark' && inColumn?.from) || from, width: markWidth, shape: 'mark' };
  if (most === 'mark') return mark;
  return (inColumn && place(inColumn, room, reasons)) ?? (own && place(own, room, reasons)) ?? mark;
}

const nowhere: Stretch = { from: 0, to: 0 };
