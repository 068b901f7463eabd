import type { Texts } from './en/texts';
import type { Price } from './insight-results';
import type { Writer } from './write';

/** A price meter of fewer answers is none (answers.ts). */
const need = 30;

/** What prices people accept, of everybody or of a segment. */
export function sayPrice(
  { valid, invalid, points, trial, revenue }: NonNullable<Price['all']>,
  currency: string | null,
  { insight: said }: Texts,
  { fill, money, share }: Writer,
): string[] {
  if (!points) return [fill(said.price.few, { valid, need })];
  const [low, high, best, even] = [points.pmc, points.pme, points.opp, points.idp].map((at) => money(at, currency));
  return [
    fill(said.price.range, { low: low ?? '', high: high ?? '', best: best ?? '', even: even ?? '', valid }),
    ...(invalid > 0 ? [fill(said.price.left, { n: invalid })] : []),
    ...(trial && revenue
      ? [
          fill(said.price.trial, {
            ...{ trial: money(trial.price, currency), share: share(trial.share) },
            revenue: money(revenue.price, currency),
          }),
        ]
      : []),
  ];
}
