import { identityKeys } from './identity';
import type { Person } from './merge';
import type { Money } from './value';

/** `amounts` of its lines, undefined where one is not known. */
type Order = { date: string | undefined; amounts: (Money | undefined)[] };

/** A list of orders has the date of an order in most rows, and no totals of its own. */
export const isOrderList = (people: readonly Person[]): boolean => {
  const dated = people.filter(({ values }) => values.orderDate !== undefined);
  const totalled = people.some(({ values: { orders, lastOrder, totalSpend } }) => orders ?? lastOrder ?? totalSpend);
  return dated.length * 2 > people.length && !totalled;
};

/** Whose order it is: within one list a customer number is enough. */
const buyerOf = ({ values, record }: Person, system: string): string | undefined =>
  values.customerId ?? identityKeys(values, system, record)[0];

/** The orders among the rows of a buyer: lines that share an order number are one order. */
function ordersOf(rows: readonly Person[]): Order[] {
  const orders = new Map<string, Order>();
  for (const { row, values } of rows) {
    const id = values.orderId ?? `row ${row}`;
    const before = orders.get(id);
    const amounts = [...(before?.amounts ?? []), values.orderAmount];
    orders.set(id, { date: before?.date ?? values.orderDate, amounts });
  }
  return [...orders.values()];
}

/** A sum of amounts that are all known and of one currency: a sum of the others would be a wrong one. */
function sumOf(amounts: readonly (Money | undefined)[]): Money | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  const currencies = new Set(known.map(({ currency }) => currency));
  const [currency] = currencies;
  if (known.length < amounts.length || currencies.size !== 1 || currency === undefined) return undefined;
  return { amount: known.reduce((sum, { amount }) => sum + amount, 0), currency };
}

/** Something was ordered, as far as is known: not all that was ordered came to nothing or less. */
const isOrder = ({ amounts }: Order): boolean => (sumOf(amounts)?.amount ?? 1) > 0;

/** Refunds and orders of nothing lower the sum, and are no orders. */
function totalsOf(rows: readonly Person[]): Pick<Person, 'values' | 'texts'> {
  const all = ordersOf(rows);
  const orders = all.filter(isOrder);
  const dates = orders.flatMap(({ date }) => date ?? []).sort();
  const [firstOrder, lastOrder] = [dates[0], dates.at(-1)];
  const totalSpend = sumOf(all.flatMap(({ amounts }) => amounts));
  const texts = {
    orders: String(orders.length),
    ...(firstOrder !== undefined && { firstOrder }),
    ...(lastOrder !== undefined && { lastOrder }),
    ...(totalSpend && { totalSpend: String(totalSpend.amount) }),
  };
  const values = {
    orders: orders.length,
    ...(firstOrder !== undefined && { firstOrder }),
    ...(lastOrder !== undefined && { lastOrder }),
    ...(totalSpend && { totalSpend }),
  };
  return { values, texts };
}

/**
 * A list of orders (one row an order, or a line of one) made a list of customers: every row of a buyer gets the number of their
 * orders, the first and the last, and what they came to, and the buyer's number as record, so that merging makes one customer of
 * them. Of a list that is read whole only, such as a file: a page of orders would give totals of a page. Other lists stay as they are.
 */
export function gatherOrders(people: readonly Person[], system: string): Person[] {
  if (!isOrderList(people)) return [...people];
  const buyers = Map.groupBy(people, (person) => buyerOf(person, system));
  const totals = new Map([...buyers].map(([buyer, rows]) => [buyer, totalsOf(rows)]));
  return people.map((person) => {
    const buyer = buyerOf(person, system);
    const total = buyer === undefined ? undefined : totals.get(buyer);
    if (buyer === undefined || !total) return person;
    const values = { ...person.values, ...total.values };
    return { ...person, record: buyer, values, texts: { ...person.texts, ...total.texts } };
  });
}
