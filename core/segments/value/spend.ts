import * as z from 'zod/mini';
import { incompleteBeta } from '../numbers/incomplete-beta';
import { lnGamma } from '../numbers/ln-gamma';
import { minimise } from '../numbers/minimise';

/** Orders of a customer and what they came to on average. */
export type Basket = { orders: number; mean: number };

/**
 * Gamma-Gamma (Fader, Hardie & Lee, "RFM and CLV", J. Marketing Research 42, 2005; Hardie's note 025): amounts are gamma(p, ν) for a
 * customer, and ν is gamma(q, v) over the customers. q is kept above 1: below it the mean of everybody is negative.
 */
export const spend = z.object({ p: z.number(), q: z.number(), v: z.number() });
export type Spend = z.infer<typeof spend>;

export function spendLikelihood({ p, q, v }: Spend, baskets: readonly Basket[]): number {
  const perShape = new Map<number, number>();
  let sum = 0;
  for (const { orders, mean } of baskets) {
    const shape = p * orders;
    const fixed = perShape.get(orders) ?? lnGamma(shape + q) - lnGamma(shape) - lnGamma(q) + q * Math.log(v);
    perShape.set(orders, fixed);
    sum += fixed + (shape - 1) * Math.log(mean) + shape * Math.log(orders) - (shape + q) * Math.log(orders * mean + v);
  }
  return sum;
}

export function fitSpend(baskets: readonly Basket[]): Spend {
  const unit = baskets.reduce((sum, { mean }) => sum + mean, 0) / baskets.length;
  const scaled = baskets.map(({ orders, mean }) => ({ orders, mean: mean / unit }));
  const parameters = (logs: readonly number[]): Spend => {
    const [p = 1, q = 1, v = 1] = logs.map((log) => Math.exp(Math.max(-widest, Math.min(widest, log))));
    return { p, q: 1 + q, v };
  };
  const beyond = (logs: readonly number[]) =>
    logs.reduce((sum, log) => sum + Math.max(0, Math.abs(log) - widest) ** 2, 0);
  const { at } = minimise((logs) => beyond(logs) - spendLikelihood(parameters(logs), scaled), [1, 1, 0]);
  const { p, q, v } = parameters(at);
  return { p, q, v: v * unit };
}
/** In logarithms, to either side: data without spread would drive them for ever. */
const widest = 15;

/** The amount expected of an order: the customer's own mean and everybody's, weighted by how many orders speak for the own. */
export function expectedAmount({ p, q, v }: Spend, { orders, mean }: Basket): number {
  const own = (p * orders) / (p * orders + q - 1);
  return (1 - own) * ((p * v) / (q - 1)) + own * mean;
}

/**
 * The sum that is not exceeded with this chance, where `distribution` holds the chances of 0, 1, 2 … orders: k orders come to a beta
 * prime of shapes pk and q + px, whose function is the incomplete beta.
 */
export function sumAt(model: Spend, { orders, mean }: Basket, distribution: readonly number[], chance: number): number {
  const shape = model.q + model.p * orders;
  const rate = model.v + orders * mean;
  const below = (sum: number): number =>
    distribution.reduce(
      (total, exactly, count) =>
        total + (count === 0 ? exactly : exactly * incompleteBeta(sum / (sum + rate), model.p * count, shape)),
      0,
    );
  if (below(0) >= chance) return 0;
  let [low, high] = [0, rate];
  while (below(high) < chance && high < 1e15) [low, high] = [high, high * 2];
  for (let step = 0; step < 60 && high - low > high * 1e-6; step += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < chance) low = middle;
    else high = middle;
  }
  return high;
}
