import { isEmpty, meet } from './box';
import { isCovered, topAt } from './cover';
import type { Placed } from './drawn';
import type { Layer } from './layer';
import { heightOf } from './stacking';

/** So many rows at either end of the list are looked at in every pass: pinned headers and footers cover these first. */
const edge = 3;

/** Which badges the page covers with something that lies over its list: a pinned header, a menu, a dialog. */
export type Covering = {
  has: (key: string) => boolean;
  /** Looks at the ends of the list. */
  look: (placed: readonly Placed[]) => void;
  /** Looks at every row, and lifts the layer where a part of the row itself lies higher. */
  renew: (placed: readonly Placed[]) => void;
};

export function makeCovering(layer: Layer): Covering {
  const covered = new Set<string>();
  let height = Number.NaN;

  const lookAt = (placed: readonly Placed[]): void => {
    for (const { row, drawn } of placed) {
      const box = drawn.at && meet(drawn.at, meet(row.clip, row.box));
      if (box && !isEmpty(box) && isCovered(box, row.row, row.badge, layer.host)) covered.add(row.key);
      else covered.delete(row.key);
    }
  };

  return {
    has: (key) => covered.has(key),
    look(placed) {
      lookAt(placed.length <= 2 * edge ? placed : [...placed.slice(0, edge), ...placed.slice(-edge)]);
    },
    renew(placed) {
      covered.clear();
      lookAt(placed);
      const middle = placed[placed.length >> 1];
      if (!middle) return;
      const over = middle.drawn.at && topAt(middle.drawn.at, middle.row.row, layer.host);
      const level = Math.max(heightOf(middle.row.badge), over ? heightOf(over) : 0);
      if (level === height) return;
      height = level;
      layer.badges.style.zIndex = String(level);
    },
  };
}
