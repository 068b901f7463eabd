import type { History, Purchases } from './purchases';

const weekDays = 7;

/** The chance that a customer still buys: that the silence since the last order is chance and not the end, 0–1. */
export function aliveOf({ kind, r, alpha, a, b }: Purchases, { repeats, last, age }: History): number {
  if (kind === 'bg' && repeats === 0) return 1;
  const odds = Math.log(a) - Math.log(kind === 'mbg' ? b + repeats : b + repeats - 1);
  return 1 / (1 + Math.exp(odds + (r + repeats) * Math.log((alpha + age) / (alpha + last))));
}

/** Terms that add less than this to a sum of orders are left out. */
const negligible = 1e-12;
const mostOrders = 20_000;

/**
 * The chances that somebody who still buys orders at least 1, 2, 3 … times in so many weeks. Given that, the rate is
 * gamma(r + x, alpha + T) and the chance to stop beta(a, b + x), with one more for `mbg`, and the two are independent; so each is
 * the tail of a negative binomial times the chance of not having stopped at the orders before. No hypergeometric function is
 * needed, and nothing special happens at a = 1.
 */
export function chancesOf({ kind, r, alpha, a, b }: Purchases, { repeats, age }: History, weeks: number): number[] {
  const shape = r + repeats;
  const share = weeks / (alpha + age + weeks);
  const survivors = b + repeats + (kind === 'mbg' ? 1 : 0);
  const chances: number[] = [];
  let exactly = Math.exp(shape * Math.log1p(-share));
  let tail = 1 - exactly;
  let going = 1;
  for (let order = 1; order < mostOrders && tail * going > negligible; order += 1) {
    chances.push(tail * going);
    exactly *= ((shape + order - 1) / order) * share;
    tail -= exactly;
    going *= (survivors + order - 1) / (a + survivors + order - 1);
  }
  return chances;
}

/** Orders expected of somebody who still buys. */
export const ordersIfAlive = (model: Purchases, history: History, weeks: number): number =>
  chancesOf(model, history, weeks).reduce((sum, chance) => sum + chance, 0);

/** Orders expected in so many weeks: E[Y(t) | x, t_x, T] of Fader, Hardie & Lee. */
export const expectedOrders = (model: Purchases, history: History, weeks: number): number =>
  aliveOf(model, history) * ordersIfAlive(model, history, weeks);

/** The chances of 0, 1, 2 … orders in so many weeks. */
export function distributionOf(model: Purchases, history: History, weeks: number): number[] {
  const alive = aliveOf(model, history);
  const atLeast = [1, ...chancesOf(model, history, weeks).map((chance) => alive * chance)];
  return atLeast.map((chance, orders) => chance - (atLeast[orders + 1] ?? 0));
}

/** The least number of orders that is not exceeded with this chance. */
export function ordersAt(distribution: readonly number[], chance: number): number {
  let below = 0;
  for (const [orders, exactly] of distribution.entries()) {
    below += exactly;
    if (below >= chance) return orders;
  }
  return distribution.length - 1;
}

/** Days until the next order of somebody who still buys, at this chance of it having come (Lomax distribution). */
export const daysToNext = ({ r, alpha }: Purchases, { repeats, age }: History, chance: number): number =>
  (alpha + age) * Math.expm1(-Math.log1p(-chance) / (r + repeats)) * weekDays;
