import type { Tone } from './segment';

/** A move between segments, as the user sees it: to a better place, to a worse one, or to another one that is as good. */
export type Direction = 'up' | 'down' | 'aside';

/** The worst first. The new stand between: they are neither won nor lost. */
const ranks: readonly Tone[] = ['quiet', 'risk', 'watch', 'new', 'steady', 'good'];

export function directionOf(from: Tone, to: Tone): Direction {
  const step = ranks.indexOf(to) - ranks.indexOf(from);
  return step > 0 ? 'up' : step < 0 ? 'down' : 'aside';
}
