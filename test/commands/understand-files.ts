import { type Customer, listId } from '../../core/customer/customer';
import { gatherOrders, isOrderList } from '../../core/customer/gather-orders';
import { mergePeople } from '../../core/customer/merge';
import { languageOf } from '../../core/languages/index';
import { interpret } from '../../core/reading/interpret';
import type { Reading } from '../../core/reading/reading';
import type { FitContext } from '../../core/segments/method';
import { addDays, daysBetween } from '../../core/values/civil';
import type { Question } from '../../core/values/question';

export type Understood = {
  customers: Customer[];
  /** Customer id of each data row of the first file, in its order. */
  rows: (Customer['id'] | undefined)[];
  questions: Question[];
  missing: { header: string; text: string; count: number }[];
  /** The dates of the orders, in order, of the first file that is a list of orders. */
  log: string[] | null;
};

/**
 * Reads one file after the other into the same customers, who are joined by identity. Files that are joined come from one system,
 * so a customer number in both means the same customer.
 */
export function understand(readings: readonly Reading[], asOf: string, until = asOf): Understood {
  const customers = new Map<Customer['id'], Customer>();
  const result: Understood = { customers: [], rows: [], questions: [], missing: [], log: null };
  const joined = readings.length > 1;
  readings.forEach((reading, index) => {
    const { habits } = languageOf(reading.language ?? 'en');
    const { people, questions, missing } = interpret({ ...reading, habits, today: asOf, known: {} });
    const system = joined ? 'terminal' : reading.system;
    const numbered = people.map((one) => (joined ? { ...one, record: one.values.customerId ?? one.record } : one));
    const context = { list: listId.parse(reading.address), system, at: `${asOf}T00:00:00.000Z` };
    const log = isOrderList(numbered);
    result.log ??= log ? numbered.flatMap(({ values }) => values.orderDate ?? []).sort() : null;
    const then =
      log && until < asOf ? numbered.filter(({ values: { orderDate = '' } }) => orderDate <= until) : numbered;
    const merged = mergePeople(gatherOrders(then, system).people, [...customers.values()], context);
    for (const [id, customer] of merged.customers) customers.set(id, customer);
    if (index === 0) result.rows = reading.rows.map(({ key }) => merged.rows.get(key));
    result.questions.push(...questions);
    result.missing.push(...missing);
  });
  result.customers = [...customers.values()];
  return result;
}

/** The last third of an order log is kept back, to hold a forecast made of the rest against. */
const keptBack = 1 / 3;

/** The same customers as an order log knew them before its last third; undefined where the files are no log. */
export function earlierOf(
  readings: readonly Reading[],
  log: readonly string[] | null,
  asOf: string,
): FitContext['earlier'] {
  const [first] = log ?? [];
  if (first === undefined || first >= asOf) return undefined;
  const until = addDays(asOf, -Math.round(daysBetween(first, asOf) * keptBack));
  return { asOf: until, customers: understand(readings, asOf, until).customers };
}
