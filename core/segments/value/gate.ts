import type { Problem } from '../../problem';
import type { History } from './purchases';

/**
 * Fits of BG/NBD to samples of CDNOW are degenerate in 26 of 60 at 50 customers, 4 of 60 at 200, none at 500 (counted for this
 * project): from 200 on bands, from 500 on figures. 180 days and customers of three orders are what Klaviyo asks for as well.
 */
export const fewestForBands = 200;
export const fewestForFigures = 500;
const shortestSpan = 180;
const fewestOfThree = 10;

/** Why these customers are not enough for a forecast of any kind, or null. */
export function gateOf(histories: readonly History[]): Problem | null {
  const have = histories.length;
  if (have < fewestForBands) return { code: 'too-few-known', field: 'firstOrder', have, need: fewestForBands };
  const span = Math.round(7 * histories.reduce((longest, { age }) => Math.max(longest, age), 0));
  if (span < shortestSpan) return { code: 'too-young', days: span, need: shortestSpan };
  const ofThree = histories.filter(({ repeats }) => repeats >= 2).length;
  if (ofThree >= fewestOfThree) return null;
  return { code: 'too-few-known', field: 'orderInterval', have: ofThree, need: fewestOfThree };
}
