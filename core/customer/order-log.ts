import * as z from 'zod/mini';
import { type Money, valueOfKind } from './value';

/** A line of an order: what (its place among the log's products), how many, for how much, in what (ISO 4217). Null = not known. */
const line = z.tuple([z.nullable(z.number()), z.nullable(z.number()), z.nullable(z.number()), z.nullable(z.string())]);
type Line = z.infer<typeof line>;

/**
 * What a customer ordered, line by line, as files of orders said: kept so that the same order read again, or the newer part of an
 * overlapping export, is not counted twice. Products are kept once and lines as tuples: half a million lines are 4,338 customers.
 */
export const orderLog = z.object({
  products: z.array(z.string()),
  orders: z.array(
    z.object({
      key: z.string(),
      date: z.nullable(z.string()),
      lines: z.array(line),
      /** What it came to as a whole, where the file says that and not what each line did. */
      total: z.optional(valueOfKind.money),
    }),
  ),
});
export type OrderLog = z.infer<typeof orderLog>;
type Order = OrderLog['orders'][number];

/** A row of a file of orders. `order` = its number, where the file gives one. */
export type OrderRow = {
  order: string | undefined;
  date: string | undefined;
  product: string | undefined;
  quantity: number | undefined;
  amount: Money | undefined;
  /** Of the whole order. */
  total: Money | undefined;
};

/**
 * The log of the rows of one buyer. Rows of one number and day are one order; a row without a number is an order, known again by
 * what it says and, where several say the same, by which of them it is.
 */
export function logOf(rows: readonly OrderRow[]): OrderLog {
  const log: OrderLog = { products: [], orders: [] };
  const places = new Map<string, number>();
  const orders = new Map<string, Order>();
  const alike = new Map<string, number>();
  for (const { order, date, product, quantity, amount, total } of rows) {
    let at: number | null = null;
    if (product !== undefined) {
      at = places.get(product) ?? log.products.push(product) - 1;
      places.set(product, at);
    }
    const said = JSON.stringify([product, quantity, amount?.amount, amount?.currency]);
    const like = `${date ?? ''} ${said}`;
    const which = (alike.get(like) ?? 0) + 1;
    if (order === undefined) alike.set(like, which);
    const key = order === undefined ? `${like} ${which}` : `${order} ${date ?? ''}`;
    const known = orders.get(key) ?? { key, date: date ?? null, lines: [] };
    if (!orders.has(key)) log.orders.push(known);
    orders.set(key, known);
    if (total) known.total ??= total;
    known.lines.push([at, quantity ?? null, amount?.amount ?? null, amount?.currency ?? null]);
  }
  return log;
}

/** Two logs of one customer as one; of an order that is in both, what the later reading says. */
export function joinLogs(before: OrderLog | undefined, later: OrderLog): OrderLog {
  if (!before) return later;
  const products = [...new Set([...before.products, ...later.products])];
  const place = new Map(products.map((product, at) => [product, at]));
  const moved = later.products.map((product) => place.get(product) ?? null);
  const orders = new Map(before.orders.map((order) => [order.key, order]));
  for (const order of later.orders) {
    const lines = order.lines.map(
      ([product, ...rest]): Line => [product === null ? null : (moved[product] ?? null), ...rest],
    );
    orders.set(order.key, { ...order, lines });
  }
  return { products, orders: [...orders.values()] };
}

/** A sum of amounts that are all known and of one currency: a sum of the others would be a wrong one. */
function sumOf(amounts: readonly (Money | null)[]): Money | undefined {
  const known = amounts.filter((amount) => amount !== null);
  const currencies = new Set(known.map(({ currency }) => currency));
  const [currency] = currencies;
  if (known.length < amounts.length || currencies.size !== 1 || currency === undefined) return undefined;
  return { amount: known.reduce((sum, { amount }) => sum + amount, 0), currency };
}
const amountsOf = ({ total, lines }: Order): (Money | null)[] => (total ? [total] : lines.map(moneyOf));
const moneyOf = ([, , amount, currency]: Line): Money | null => (amount === null ? null : { amount, currency });

/** What orders come to, under the keys of the fields; what is not known is not there. */
export type Totals = {
  orders: number;
  firstOrder?: string;
  lastOrder?: string;
  totalSpend?: Money;
  favourite?: string;
};

/** What the orders come to. Refunds and orders of nothing lower the sum, and are no orders. */
export function totalsOf({ products, orders: all }: OrderLog): Totals {
  // Something was ordered, as far as is known: not all that was ordered came to nothing or less.
  const orders = all.filter((order) => (sumOf(amountsOf(order))?.amount ?? 1) > 0);
  const dates = orders.flatMap(({ date }) => date ?? []).sort();
  const [firstOrder, lastOrder] = [dates[0], dates.at(-1)];
  const totalSpend = sumOf(all.flatMap(amountsOf));
  const favourite = favouriteOf({ products, orders });
  return {
    orders: orders.length,
    ...(firstOrder !== undefined && { firstOrder }),
    ...(lastOrder !== undefined && { lastOrder }),
    ...(totalSpend && { totalSpend }),
    ...(favourite !== undefined && { favourite }),
  };
}

/** What somebody bought over all their orders: in how many of them, how many, for how much, and when last. */
export type Bought = {
  product: string;
  orders: number;
  count: number | null;
  amount: Money | null;
  last: string | null;
};

/** The products of a log, the oftenest ordered first. Refunds take away from number and sum, and are no orders. */
export function boughtOf({ products, orders }: OrderLog): Bought[] {
  const lines = products.map(() => [] as Line[]);
  const bought = products.map((product): Bought => ({ product, orders: 0, count: null, amount: null, last: null }));
  for (const { date, lines: here } of orders) {
    const seen = new Set<number>();
    for (const one of here) {
      const [at, count, amount] = one;
      const entry = at === null ? undefined : bought[at];
      if (at === null || !entry) continue;
      lines[at]?.push(one);
      if (count !== null) entry.count = (entry.count ?? 0) + count;
      if ((amount ?? count ?? 1) <= 0 || seen.has(at)) continue;
      seen.add(at);
      entry.orders += 1;
      if (date !== null && date > (entry.last ?? '')) entry.last = date;
    }
  }
  return bought
    .map((entry, at) => ({ ...entry, amount: sumOf((lines[at] ?? []).map(moneyOf)) ?? null }))
    .filter((entry) => entry.orders > 0)
    .sort((a, b) => b.orders - a.orders || (a.product < b.product ? -1 : 1));
}

/** The product that comes back most often; undefined where none comes back, or two do alike. */
function favouriteOf(log: OrderLog): string | undefined {
  const [first, second] = boughtOf(log);
  return first && first.orders > Math.max(1, second?.orders ?? 0) ? first.product : undefined;
}
