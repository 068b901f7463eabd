import { foldName } from '../values/identity';
import type { Person } from './person';

/** Fewer orders of several lines than this show no habit. */
const fewest = 3;
const nearlyAll = 0.9;

/**
 * Does the amount of each line stand for the whole order? WooCommerce repeats the total on every line of an order, Shopify writes
 * it on one and leaves the others blank; summed over lines the first would be too much by as many times as there are lines. Prices
 * of the lines decide; without them, totals differ from order to order, where the price of a ticket is one of few.
 */
export function isTotalOnEachLine(people: readonly Person[]): boolean {
  const orders = Map.groupBy(people, ({ values: { orderId, email, customerId, name } }) =>
    orderId === undefined ? undefined : JSON.stringify([orderId, customerId ?? email ?? foldName(name ?? '')]),
  );
  orders.delete(undefined);
  const several = [...orders.values()].filter((lines) => lines.length > 1);
  if (several.length < fewest) return false;
  const totals = several.flatMap((lines) => totalOf(lines) ?? []);
  if (totals.length < several.length * nearlyAll) return false;
  const priced = several.filter((lines) => pricesOf(lines).every((price) => price !== undefined));
  if (priced.length >= fewest) return priced.filter(isSumOfPrices).length >= priced.length / 2;
  return new Set(totals).size * 2 >= totals.length;
}

const amountsOf = (lines: readonly Person[]) => lines.flatMap(({ values }) => values.orderAmount?.amount ?? []);

/** The one amount that every line of an order has, or the only one that any has. */
function totalOf(lines: readonly Person[]): number | undefined {
  const amounts = amountsOf(lines);
  const [total] = amounts;
  const isSame = amounts.length === lines.length && amounts.every((amount) => amount === total);
  return isSame || amounts.length === 1 ? total : undefined;
}

const pricesOf = (lines: readonly Person[]): (number | undefined)[] =>
  lines.map(({ values: { unitPrice, quantity } }) =>
    unitPrice && typeof quantity === 'number' ? unitPrice.amount * quantity : undefined,
  );

/** Nearer to the sum of what the lines cost than to what one of them does; tax, freight and rebates may lie between. */
function isSumOfPrices(lines: readonly Person[]): boolean {
  const [total = 0] = amountsOf(lines);
  const prices = pricesOf(lines).map((price) => price ?? 0);
  const sum = prices.reduce((all, price) => all + price, 0);
  return Math.abs(total - sum) <= Math.min(...prices.map((price) => Math.abs(total - price)));
}
