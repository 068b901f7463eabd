import type { Range } from './value';

/** A step of a scale: from this number on (and below the next step's). */
export type Band = { from: number; name: string };

/** The band that holds a number; for a range, the band that holds both its ends, or undefined when they differ. */
export function bandOf(bands: readonly Band[], value: number | Range): string | undefined {
  if (typeof value === 'number') return bands.findLast(({ from }) => value >= from)?.name;
  const low = bandOf(bands, value.from ?? Number.NEGATIVE_INFINITY);
  return low !== undefined && low === bandOf(bands, value.to ?? Number.POSITIVE_INFINITY) ? low : undefined;
}
