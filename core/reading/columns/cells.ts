import { type Shape, shareOf } from '../../values/shape';

/** What the values of a column look like, looked at once. */
export type Cells = {
  /** A sample of the texts that say something. */
  texts: string[];
  /** Share of the column's cells that say something, 0–1. */
  filled: number;
  /** Different texts per text, 0–1: 1 = no value comes twice. */
  distinct: number;
  /** Share of the texts with a shape, 0–1. */
  share: (shape: Shape) => number;
};

/** Enough to know a share within a few percent; a page has fewer rows, a file up to a million. */
const sampleSize = 200;

/** The commonest ways to say nothing; the whole list is for values (core/values/missing.ts), and too long for the page. */
const nothing = /^(?:[-–—.·?*_\s]*|null|none|nan|n\/?a|unknown|\(none\)|undefined)$/i;

export function lookAt(cells: readonly (string | null)[]): Cells {
  const step = Math.max(1, Math.floor(cells.length / (sampleSize * 5)));
  const looked = cells.filter((_, index) => index % step === 0);
  const all = looked.filter((cell): cell is string => cell !== null && !nothing.test(cell)).map((cell) => cell.trim());
  const every = Math.max(1, Math.ceil(all.length / sampleSize));
  const texts = all.filter((_, index) => index % every === 0);
  const shares = new Map<Shape, number>();
  return {
    texts,
    filled: looked.length === 0 ? 0 : all.length / looked.length,
    distinct: texts.length === 0 ? 1 : new Set(texts).size / texts.length,
    share(shape) {
      const known = shares.get(shape) ?? shareOf(shape, texts);
      shares.set(shape, known);
      return known;
    },
  };
}
