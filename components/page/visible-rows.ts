import { type Box, boxOf, isEmpty, meet } from './box';
import { clipBox, clippersOf } from './clip';

/** Where a row stands in the page now, and where its badge belongs. */
export type Anchor = { key: string; row: Element; badge: Element };
/** `whole` is the scroll area around it, `clip` what is left of that under pinned headers. */
export type VisibleRow = Anchor & { box: Box; whole: Box; clip: Box };

/** Up to here every row is asked where it is; beyond, only those that a search by halves passes. */
const fewRows = 150;

/**
 * The rows that can be seen, from one read of the layout. Rows of a list stand in its order, so in a long one the first
 * visible row is found by halves: 10,000 rows cost some 15 questions more than the rows in view.
 */
export function makeRowFinder(anchors: readonly Anchor[], within: (clip: Box) => Box): () => VisibleRow[] {
  // Pinned columns and frames have scroll areas of their own: looked up once for each parent.
  const clippers = new Map<Element | null, Element[]>();
  const clippersAt = (row: Element): Element[] => {
    const parent = row.parentElement ?? row;
    const found = clippers.get(parent) ?? clippersOf(parent);
    clippers.set(parent, found);
    return found;
  };

  return () => {
    const clips = new Map<Element[], Box>();
    const look = (anchor: Anchor): VisibleRow => {
      const around = clippersAt(anchor.row);
      const whole = clips.get(around) ?? clipBox(around);
      clips.set(around, whole);
      return { ...anchor, box: boxOf(anchor.row), whole, clip: within(whole) };
    };
    const isSeen = ({ box, clip }: VisibleRow): boolean => !isEmpty(meet(box, clip));
    if (anchors.length <= fewRows) return anchors.map(look).filter(isSeen);

    const seen: VisibleRow[] = [];
    let misses = 0;
    for (let at = firstBelow(anchors, look); at < anchors.length && misses < 20; at += 1) {
      const anchor = anchors[at];
      if (!anchor) break;
      const row = look(anchor);
      if (isSeen(row)) seen.push(row);
      else if (row.box.top > row.clip.bottom) misses += 1;
    }
    return seen;
  };
}

/** Index of the first row whose end is below the upper edge of its scroll area. Rows that are not laid out are stepped over. */
function firstBelow(anchors: readonly Anchor[], look: (anchor: Anchor) => VisibleRow): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let row: VisibleRow | null = null;
    for (; at < high; at += 1) {
      const anchor = anchors[at];
      row = anchor ? look(anchor) : null;
      if (row && row.box.bottom > row.box.top) break;
      row = null;
    }
    if (!row) high = middle;
    else if (row.box.bottom <= row.clip.top) low = at + 1;
    else high = middle;
  }
  return low;
}
