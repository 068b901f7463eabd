import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { addDays } from '../../values/civil';
import { quantile } from '../numbers/quantile';
import { aliveOf, chancesOf, daysToNext, distributionOf, ordersAt, ordersIfAlive } from './ahead';
import { aliveFrom, goneBelow, newDays } from './groups';
import { basketOf, historyOf } from './history';
import { type History, purchases } from './purchases';
import { type Basket, expectedAmount, spend, sumAt } from './spend';
import { aliveBetween } from './uncertainty';

/** A fitted forecast: frozen, so that a label moves by time and behaviour and not by who else was read. */
export const forecast = z.object({
  kind: z.literal('forecast'),
  purchases,
  /** Of the logarithms of the parameters. */
  covariance: z.array(z.array(z.number())),
  spend: z.nullable(z.object({ ...spend.shape, currency: z.nullable(z.string()) })),
  /** How far ahead it looks. */
  days: z.number(),
  /** Worth from which a customer is valuable. */
  valuable: z.number(),
  /** Enough customers for figures; else bands only, cut at a third and two thirds of the customers. */
  firm: z.boolean(),
  bands: z.object({ orders: z.array(z.number()), spend: z.array(z.number()) }),
});
export type Forecast = z.infer<typeof forecast>;

const weekDays = 7;

/** What is read of a customer: the orders, and the basket where money counts. */
export type Known = { history: History; basket: Basket | null };

export function knownOf(
  customer: Customer,
  { spend }: Pick<Forecast, 'spend'>,
  asOf: string,
): Known | { missing: string[] } {
  const history = historyOf(customer, asOf);
  if ('missing' in history) return history;
  if (!spend) return { history, basket: null };
  const basket = basketOf(customer, spend.currency);
  return basket ? { history, basket } : { missing: ['totalSpend'] };
}

/** What a customer brings over the horizon while they buy, in money where it counts, else in orders. Falls as they grow silent. */
export function expectedWorth(
  { purchases, spend, days }: Pick<Forecast, 'purchases' | 'spend' | 'days'>,
  { history, basket }: Known,
): number {
  const orders = ordersIfAlive(purchases, history, days / weekDays);
  if (!spend || !basket) return orders;
  return basket.mean > 0 ? orders * expectedAmount(spend, basket) : 0;
}

/** Days ahead at most that a change by silence is looked for: a lifetime. */
const furthest = 36_500;

/** The first day on which a figure that only falls with time will have passed below a limit, or null. */
function dayBelow(limit: number, figure: (silent: History) => number, history: History): number | null {
  const at = (days: number): boolean => figure({ ...history, age: history.age + days / weekDays }) < limit;
  if (at(0) || !at(furthest)) return null;
  let [before, after] = [0, furthest];
  while (after - before > 1) {
    const middle = (before + after) >>> 1;
    if (at(middle)) after = middle;
    else before = middle;
  }
  return after;
}

export function forecastTurns(model: Forecast, known: Known, asOf: string): string[] {
  const alive = (history: History) => aliveOf(model.purchases, history);
  const worth = (history: History) => expectedWorth(model, { ...known, history });
  return [
    dayBelow(aliveFrom, alive, known.history),
    dayBelow(goneBelow, alive, known.history),
    dayBelow(model.valuable, worth, known.history),
    newDays + 1 - Math.round(known.history.age * weekDays),
  ]
    .filter((days) => days !== null)
    .flatMap((days) => [addDays(asOf, days - 1), addDays(asOf, days), addDays(asOf, days + 1)]);
}

/** A figure with the ends between which it comes to lie eight times in ten. */
export type Figure<T = number> = { value: T; low: T; high: T };
const [lowEnd, highEnd] = [0.1, 0.9];
/** Beyond so many horizons a next order is no date to plan by; nor is that of somebody who has probably gone. */
const horizonsToDate = 2;

export type Ahead = { alive: Figure; orders: Figure; spend: Figure | null; nextOrder: Figure<string> | null };

/**
 * What is to be expected of one customer, each with its interval. Of the chance of still buying it is that of the estimate (how far
 * the parameters may be off); of orders, spend and next order that of what will come, which is far wider than the estimate's.
 */
export function aheadOf(model: Forecast, { history, basket }: Known, asOf: string): Ahead {
  const { purchases, covariance, spend, days } = model;
  const weeks = days / weekDays;
  const value = aliveOf(purchases, history);
  const [low, high] = aliveBetween(purchases, covariance, history);
  const distribution = distributionOf(purchases, history, weeks);
  const expected = value * chancesOf(purchases, history, weeks).reduce((sum, chance) => sum + chance, 0);
  const next = (chance: number) => Math.ceil(daysToNext(purchases, history, chance));
  const middle = next(0.5);
  return {
    alive: { value, low, high },
    orders: { value: expected, low: ordersAt(distribution, lowEnd), high: ordersAt(distribution, highEnd) },
    spend:
      spend && basket && basket.mean > 0
        ? {
            value: expected * expectedAmount(spend, basket),
            low: sumAt(spend, basket, distribution, lowEnd),
            high: sumAt(spend, basket, distribution, highEnd),
          }
        : null,
    nextOrder:
      value < goneBelow || middle > days * horizonsToDate
        ? null
        : {
            value: addDays(asOf, middle),
            low: addDays(asOf, next(lowEnd)),
            high: addDays(asOf, Math.min(furthest, next(highEnd))),
          },
  };
}

/** The thirds of what is expected of the customers that have been read. */
export const thirdsOf = (figures: readonly number[]): number[] => {
  const sorted = Float64Array.from(figures).sort();
  return [quantile(sorted, 1 / 3), quantile(sorted, 2 / 3)];
};
export const bandOf = (figure: number, [low = 0, high = 0]: readonly number[]): 'low' | 'middle' | 'high' =>
  figure < low ? 'low' : figure < high ? 'middle' : 'high';
