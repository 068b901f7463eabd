import { isDerived } from '../../customer/derived';
import type { Flip } from '../../reason';
import { type Feature, scaled, showIn, unscaled } from './feature';
import type { MeansData } from './fit';
import { nearest, scaledAll } from './nearest';

/** A change of more standard deviations than this is no small step, and other values would change with it. */
const mostChange = 2;

/** The smallest change of one value that moves a customer to another group, or null where it takes more than that. */
export function nearestFlip(values: readonly number[], fitted: MeansData): Flip | null {
  const at = scaledAll(values, fitted);
  const now = nearest(at, fitted)?.group;
  if (!now) return null;
  let best: { flip: Flip; change: number } | null = null;
  for (const [column, feature] of fitted.features.entries()) {
    for (const { centre } of fitted.groups) {
      const border = borderAt(at, column, now.centre, centre);
      if (border === null) continue;
      const value = values[column] ?? 0;
      const to = beyond(feature, unscaled(feature, border), value);
      if (!Number.isFinite(to) || to < feature.low || to > feature.high) continue;
      const change = Math.abs(scaled(feature, to) - scaled(feature, value));
      if (change > (best?.change ?? mostChange) || change === 0) continue;
      const there = nearest(scaledAll(values.with(column, to), fitted), fitted)?.group;
      if (!there || there.key === now.key) continue;
      const by = showIn(feature, to - value);
      best = {
        change,
        flip: {
          kind: 'flip',
          field: feature.field,
          to: showIn(feature, to),
          by,
          segment: there.key,
          segmentName: there.name,
        },
      };
    }
  }
  return best?.flip ?? null;
}

/** Where along a column both centres are as far. */
function borderAt(
  at: readonly number[],
  column: number,
  own: readonly number[],
  other: readonly number[],
): number | null {
  const apart = (other[column] ?? 0) - (own[column] ?? 0);
  if (apart === 0) return null;
  const gap = at.reduce(
    (sum, value, axis) => sum + (value - (other[axis] ?? 0)) ** 2 - (value - (own[axis] ?? 0)) ** 2,
    0,
  );
  return gap === 0 ? null : (at[column] ?? 0) + gap / (2 * apart);
}

/** Just beyond the border, in whole steps as people read them. */
export function beyond({ field, kind, low, high }: Feature, border: number, from: number): number {
  const whole = kind !== 'number' || isDerived(field) || high - low > 20 || Number.isInteger(from);
  const step = whole ? 1 : 0.01;
  const steps = border / step;
  return (border > from ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * step;
}
