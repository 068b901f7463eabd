import { foldName } from '../values/identity';
import { displayName, type Values } from './customer';
import { identityKeys } from './identity';
import { logOf, type OrderRow } from './order-log';
import type { Person } from './person';
import { isTotalOnEachLine } from './total-on-each-line';

/** A list of orders has the date of an order in most rows, and no totals of its own. */
export const isOrderList = (people: readonly Person[]): boolean => {
  const dated = people.filter(({ values }) => values.orderDate !== undefined);
  const totalled = people.some(({ values: { orders, lastOrder, totalSpend } }) => orders ?? lastOrder ?? totalSpend);
  return dated.length * 2 > people.length && !totalled;
};

/** Whose order it is: within one list a customer number is enough, and a name where no row says more. */
function buyerOf({ values, record }: Person, system: string, byName: boolean): string | undefined {
  const known = values.customerId ?? identityKeys(values, system, record)[0];
  return known ?? (byName ? foldName(displayName({ values })) || undefined : undefined);
}

/** What a row says of an order and not of who made it. */
const ofOrder: ReadonlySet<string> = new Set<keyof Values>([
  'orderId',
  'orderDate',
  'orderAmount',
  'product',
  'quantity',
  'unitPrice',
]);

export type Gathered = {
  people: Person[];
  /** How many rows of orders do not say whose they are. */
  nobodys: number;
};

/**
 * A list of orders (one row an order, or a line of one) made a list of customers: every row of a buyer gets the buyer's number as
 * record, so that merging makes one customer of them, and the first of them the buyer's order log. Of a list that is read whole
 * only, such as a file: a page of orders would give totals of a page. Other lists stay as they are.
 */
export function gatherOrders(people: readonly Person[], system: string): Gathered {
  if (!isOrderList(people)) return { people: [...people], nobodys: 0 };
  const byName = people.every((person) => buyerOf(person, system, false) === undefined);
  const buyers = Map.groupBy(people, (person) => buyerOf(person, system, byName));
  const nobodys = buyers.get(undefined)?.length ?? 0;
  buyers.delete(undefined);
  const totals = isTotalOnEachLine(people);
  const gathered = new Map<string, Person>();
  for (const [record, rows] of buyers) {
    if (record === undefined) continue;
    rows.forEach(({ row, values, own, texts }, index) => {
      const person = { row, record, values: without(values), own, texts: without(texts) };
      gathered.set(row, index === 0 ? { ...person, log: logOf(rows.map((one) => orderRow(one, totals))) } : person);
    });
  }
  return { people: people.flatMap(({ row }) => gathered.get(row) ?? []), nobodys };
}

const without = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !ofOrder.has(key))) as T;

function orderRow({ values }: Person, totals: boolean): OrderRow {
  const { orderId: order, orderDate: date, product, quantity, unitPrice, orderAmount } = values;
  const count = typeof quantity === 'number' ? quantity : undefined;
  const priced = unitPrice && count !== undefined ? { ...unitPrice, amount: unitPrice.amount * count } : undefined;
  return {
    order,
    date,
    product,
    quantity: count,
    amount: totals ? priced : (orderAmount ?? priced),
    total: totals ? orderAmount : undefined,
  };
}
