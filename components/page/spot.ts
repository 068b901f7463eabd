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

/** The stretches that are free in every row. */
function commonOf(rooms: readonly Pick<Room, 'free'>[]): Stretch[] {
  let common = rooms[0]?.free ?? [];
  for (const { free } of rooms.slice(1)) {
    common = common
      .flatMap((a) => free.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })))
      .filter((stretch) => lengthOf(stretch) >= markWidth);
  }
  return common;
}

/** How the badges of a list stand: below each other in a column, where there is one; with their reasons or without. */
export type Plan = { column: Stretch | null; reasons: boolean };

/** A segment's name is cut to no less than this share of itself, and to no less than this many pixels. */
const leastShort = { share: 0.65, pixels: 64 };
const cutOf = (short: number): number => Math.min(short, Math.max(leastShort.pixels, short * leastShort.share));

function place(stretch: Stretch, { needs }: Room, reasons: boolean): Spot | null {
  const width = Math.min(lengthOf(stretch), needs.full);
  // A reason cut after a few letters says less than none.
  const enough = needs.short + Math.max(56, (needs.full - needs.short) * 0.6);
  if (reasons && width >= Math.min(needs.full, enough)) return { from: stretch.from, width, shape: 'full' };
  if (width >= cutOf(needs.short)) return { from: stretch.from, width: Math.min(width, needs.short), shape: 'short' };
  return null;
}

/**
 * One plan for all rows that are seen, since what jumps from row to row is read by nobody. The column is right behind the longest
 * name; where names differ too much for that, each badge stands behind its own name, and where there is no room behind
 * names, in the widest stretch that is free in every row. A plan stays while it fits.
 */
export function planOf(rooms: readonly Room[], before: Plan | null): Plan {
  const column = columnOf(rooms, before?.column ?? null);
  const full = rooms.filter((room) => spotOf(room, { column, reasons: true }).shape === 'full');
  const reasons = full.length >= rooms.length * (before?.reasons ? 0.25 : 0.4);
  return { column, reasons };
}

function columnOf(rooms: readonly Room[], before: Stretch | null): Stretch | null {
  const longest = Math.max(0, ...rooms.map(({ needs }) => needs.short));
  const fits = (stretch: Stretch): boolean => lengthOf(stretch) >= longest;
  const kept = before && commonOf([{ free: [before] }, ...rooms]).find(fits);
  if (kept) return kept;
  const common = commonOf(rooms).filter(fits);
  const behind = common.find((stretch) => rooms.every((room) => within(afterName(room) ?? nowhere, stretch)));
  if (behind) return behind;
  const single = rooms.filter((room) => lengthOf(afterName(room) ?? nowhere) >= cutOf(room.needs.short));
  return single.length >= rooms.length * 0.7 ? null : widestOf(common);
}

/** Where a row's badge stands: by the plan, else behind the name, in the widest gap, or as a mark right before what follows. */
export function spotOf(room: Room, { column, reasons }: Plan): Spot {
  const own = afterName(room);
  const widest = widestOf(room.free);
  return (
    (column && room.free.some((free) => within(free, column)) ? place(column, room, reasons) : null) ??
    (own ? place(own, room, reasons) : null) ??
    (widest && lengthOf(widest) >= room.needs.short ? place(widest, room, reasons) : null) ?? {
      // Over the end of the name, where there is no room at all: as little of it as can be.
      from: own ? own.from : Math.max(0, Math.min(room.name.to + 2, room.next - markWidth)),
      width: markWidth,
      shape: 'mark',
    }
  );
}

const nowhere: Stretch = { from: 0, to: 0 };
const widestOf = (stretches: readonly Stretch[]): Stretch | null =>
  stretches.reduce<Stretch | null>((best, one) => (best && lengthOf(best) >= lengthOf(one) ? best : one), null);
