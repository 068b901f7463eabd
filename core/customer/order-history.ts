import type { Customer, ListId, Values } from './customer';
import { type Bought, boughtOf, joinLogs, type OrderLog, totalsOf } from './order-log';

/** What follows from the orders. */
const fieldsOf = [
  'orders',
  'firstOrder',
  'lastOrder',
  'totalSpend',
  'favourite',
] as const satisfies readonly (keyof Values)[];
export const totalKeys: readonly string[] = fieldsOf;

/** Every order that any file told of, each once; undefined where none did. */
export const wholeLog = (logs: Customer['logs']): OrderLog | undefined =>
  Object.values(logs ?? {}).reduce<OrderLog | undefined>(joinLogs, undefined);

/** The products that a customer bought, the oftenest ordered first; empty where no file of orders told of any. */
export function boughtBy({ logs }: Pick<Customer, 'logs'>): Bought[] {
  const log = wholeLog(logs);
  return log ? boughtOf(log) : [];
}

/** A customer with one more log. The same file again, or one that overlaps it, adds what is new in it and doubles nothing. */
export function withLog(customer: Customer, log: OrderLog, { list, at }: { list: ListId; at: string }): Customer {
  const { [list]: before, ...others } = customer.logs ?? {};
  // Last, so that what it says of an order comes before what other files said.
  return withTotals({ ...customer, logs: { ...others, [list]: joinLogs(before, log) } }, customer, { list, at });
}

/** A customer without the log of a list. The orders that another list has too are still there. */
export function withoutLog(customer: Customer, list: ListId): Customer {
  const { [list]: gone, ...others } = customer.logs ?? {};
  const [last] = Object.keys(others).reverse();
  if (!gone) return customer;
  const { logs: _, ...bare } = customer;
  const left = last === undefined ? bare : { ...bare, logs: others };
  return withTotals(left, customer, { list: (last as ListId | undefined) ?? list, at: customer.seen.last });
}

/** The totals follow the log. A favourite that a list names itself stays; one that came of the log goes with it. */
function withTotals(after: Customer, before: Customer, source: { list: ListId; at: string }): Customer {
  const [was, is] = [wholeLog(before.logs), wholeLog(after.logs)];
  const [old, totals]: Values[] = [was ? totalsOf(was) : {}, is ? totalsOf(is) : {}];
  const values = { ...after.values };
  const sources = { ...after.sources };
  for (const field of fieldsOf) {
    const isTheirs = field === 'favourite' && values[field] !== undefined && values[field] !== old?.[field];
    if (isTheirs || (old?.[field] === undefined && totals?.[field] === undefined)) continue;
    delete values[field];
    delete sources[field];
    if (totals?.[field] === undefined) continue;
    Object.assign(values, { [field]: totals[field] });
    sources[field] = { ...source, text: textOf(totals[field]) };
  }
  return { ...after, values, sources };
}

const textOf = (value: Values[(typeof fieldsOf)[number]]): string =>
  typeof value === 'object' && 'amount' in value ? String(value.amount) : String(value);

/** Of two customers who are one: the logs of both, and what they come to together. */
export function joinedLogs(joined: Customer, a: Customer, b: Customer): Customer {
  if (!a.logs || !b.logs) return a.logs || b.logs ? { ...joined, logs: { ...a.logs, ...b.logs } } : joined;
  const logs: NonNullable<Customer['logs']> = { ...b.logs };
  for (const [list, log] of Object.entries(a.logs)) logs[list] = joinLogs(logs[list], log);
  const [list] = joined.lists;
  return list ? withTotals({ ...joined, logs }, joined, { list, at: joined.seen.last }) : joined;
}
