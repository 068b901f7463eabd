import { type Box, isEmpty, meet } from './box';
import { isCovered, pinnedAt, topAt } from './cover';
import type { Placed } from './drawn';
import type { Layer } from './layer';
import { heightOf } from './stacking';

/**
 * What the page puts over its list, where it does not paint over our layer anyway. Asking what is at a point costs up to 1.3 ms
 * in a table of 10,000 rows, so it is not asked while scrolling: pinned headers keep their place, and dialogs wait.
 */
export type Covering = {
  has: (key: string) => boolean;
  /** The scroll area without its pinned header and footer. */
  within: (clip: Box) => Box;
  /** Another list: its pinned headers are others. */
  forget: () => void;
  /** Looks again; also lifts the layer where a part of the row itself lies higher. */
  renew: (placed: readonly Placed[]) => void;
};

/** In ms: so long the badges are looked at in one go; the others come next time, unless something has changed. */
const patience = 5;

export function makeCovering(layer: Layer): Covering {
  const covered = new Set<string>();
  const pinned = { at: Number.NaN, top: 0, bottom: 0 };
  let height = Number.NaN;
  let next = 0;

  const lookAt = ({ row, drawn }: Placed): boolean => {
    const box = drawn.at && meet(drawn.at, meet(row.clip, row.box));
    const before = covered.has(row.key);
    const now = box !== null && !isEmpty(box) && isCovered(box, row.row, row.badge, layer.host);
    if (now) covered.add(row.key);
    else covered.delete(row.key);
    return now !== before;
  };

  return {
    has: (key) => covered.has(key),
    within: (clip) =>
      clip.top === pinned.at ? { ...clip, top: clip.top + pinned.top, bottom: clip.bottom - pinned.bottom } : clip,
    forget() {
      covered.clear();
      pinned.at = Number.NaN;
    },
    renew(placed) {
      const middle = placed[placed.length >> 1];
      if (!middle?.drawn.at) return;
      const { row, drawn } = middle;
      const x = (middle.drawn.at.left + middle.drawn.at.right) / 2;
      pinned.at = row.whole.top;
      pinned.top = pinnedAt('top', x, row.whole, row.row, layer.host);
      pinned.bottom = pinnedAt('bottom', x, row.whole, row.row, layer.host);

      const keys = new Set(placed.map((one) => one.row.key));
      for (const key of covered) if (!keys.has(key)) covered.delete(key);
      const start = performance.now();
      let changed = false;
      for (let count = 0; count < placed.length; count += 1) {
        if (!changed && performance.now() - start > patience) break;
        next = (next + 1) % placed.length;
        const one = placed[next];
        if (one && lookAt(one)) changed = true;
      }

      const over = drawn.at && topAt(drawn.at, row.row, layer.host);
      const level = Math.max(heightOf(row.badge), over ? heightOf(over) : 0);
      if (level === height) return;
      height = level;
      layer.badges.style.zIndex = String(level);
    },
  };
}
