import { countBelow } from '../../segments/numbers/quantile';
import type { Answer } from './answers';

/**
 * Where curves cross: from `pmc` (marginal cheapness) to `pme` (marginal expensiveness) prices are acceptable; at `idp` as many find it
 * cheap as expensive; at `opp` as few as can be find it too cheap or too expensive.
 */
export type PricePoints = { pmc: number; pme: number; idp: number; opp: number };
export type Best = { price: number; share: number };

const pricesOf = (answers: readonly Answer[]): number[] =>
  [
    ...new Set(
      answers.flatMap(({ tooCheap, cheap, expensive, tooExpensive }) => [tooCheap, cheap, expensive, tooExpensive]),
    ),
  ].sort((a, b) => a - b);

/** Van Westendorp (1976), straight between the prices that were named. Null where two curves do not cross. */
export function pricePoints(answers: readonly Answer[]): PricePoints | null {
  const prices = pricesOf(answers);
  const curve = (read: (answer: Answer) => number): number[] => {
    const sorted = Float64Array.from(answers, read).sort();
    return prices.map((price) => countBelow(sorted, price, true) / sorted.length);
  };
  const expensive = curve((answer) => answer.expensive);
  const tooExpensive = curve((answer) => answer.tooExpensive);
  // Cheap is asked the other way round: at a price it is cheap for those who named a higher one.
  const notCheap = curve((answer) => answer.cheap);
  const tooCheap = turned(curve((answer) => answer.tooCheap));
  const pmc = crossing(prices, tooCheap, notCheap);
  const pme = crossing(prices, tooExpensive, turned(expensive));
  const idp = crossing(prices, turned(notCheap), expensive);
  const opp = crossing(prices, tooCheap, tooExpensive);
  return pmc === null || pme === null || idp === null || opp === null ? null : { pmc, pme, idp, opp };
}

const turned = (curve: readonly number[]): number[] => curve.map((share) => 1 - share);

/** Where one curve passes the other; where they lie on each other or cross more than once, the middle of the first and the last. */
function crossing(prices: readonly number[], one: readonly number[], other: readonly number[]): number | null {
  const found: number[] = [];
  for (let at = 0; at < prices.length; at += 1) {
    const here = (one[at] ?? 0) - (other[at] ?? 0);
    const price = prices[at] ?? 0;
    if (here === 0) found.push(price);
    const next = prices[at + 1];
    if (next === undefined) continue;
    const there = (one[at + 1] ?? 0) - (other[at + 1] ?? 0);
    if (here * there < 0) found.push(price + ((next - price) * here) / (here - there));
  }
  const [first] = found;
  const last = found.at(-1);
  return first === undefined || last === undefined ? null : (first + last) / 2;
}

/**
 * The prices at which most would buy, and at which most is earned (Newton, Miller & Smith 1993): each buys as likely as they said, calibrated,
 * at their cheap and expensive price, straight between these, and never beyond the other two. `share` = of the customers, and for `revenue` the
 * amount a customer. Null where nobody was asked.
 */
export function trialAndRevenue(answers: readonly Answer[]): { trial: Best; revenue: Best } | null {
  const asked = answers.filter(({ intents }) => intents !== null);
  if (asked.length === 0) return null;
  let [trial, revenue]: [Best, Best] = [
    { price: Number.NaN, share: -1 },
    { price: Number.NaN, share: -1 },
  ];
  for (const price of pricesOf(asked)) {
    const share = asked.reduce((sum, answer) => sum + chanceAt(answer, price), 0) / asked.length;
    if (share > trial.share) trial = { price, share };
    if (share * price > revenue.share) revenue = { price, share: share * price };
  }
  return { trial, revenue };
}

function chanceAt({ tooCheap, cheap, expensive, tooExpensive, intents }: Answer, price: number): number {
  const [low, high] = intents ?? [0, 0];
  const between = (from: number, to: number, start: number, end: number) =>
    start + ((end - start) * (price - from)) / (to - from);
  if (price <= tooCheap || price >= tooExpensive) return 0;
  if (price <= cheap) return between(tooCheap, cheap, 0, low);
  return price <= expensive ? between(cheap, expensive, low, high) : between(expensive, tooExpensive, high, 0);
}
