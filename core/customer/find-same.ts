import type { Customer, CustomerId } from './customer';
import { agree, identityKeys, recordsOf } from './identity';
import type { Person } from './person';

/** Customers by each of their identities. */
export type ByKey = Map<string, Customer[]>;

/** Puts a customer who is not there yet under all its identities. */
export function addByKey(byKey: ByKey, customer: Customer): void {
  for (const key of customer.keys) {
    const there = byKey.get(key);
    if (there) there.push(customer);
    else byKey.set(key, [customer]);
  }
}

/** Puts the newer state of a customer in the place of the older one. */
export function replaceByKey(byKey: ByKey, customer: Customer): void {
  for (const key of customer.keys) {
    const there = byKey.get(key) ?? [];
    const at = there.findIndex(({ id }) => id === customer.id);
    if (at >= 0) there.splice(at, 1);
    there.push(customer);
    byKey.set(key, there);
  }
}

/** The customer that a person certainly is, and the identity that says so, the strongest first. */
export function findSame(
  person: Person,
  keys: readonly string[],
  byKey: ByKey,
  system: string,
  mayBe?: (customer: Customer) => boolean,
): { customer: Customer; key: string } | undefined {
  for (const key of keys) {
    const customer = byKey.get(key)?.find((one) => (mayBe?.(one) ?? true) && agree(one, keys, person.values, system));
    if (customer) return { customer, key };
  }
  return undefined;
}

/** By what a row was joined with a known customer. `number` = the customer number that another list gives as its own. */
export type JoinedBy = 'record' | 'number' | 'email' | 'phone' | 'person';
export type Joined = Map<string, { customer: CustomerId; by: JoinedBy }>;

/** Numbers under which a customer may stand in a second list: its customer number, and its record ids in the lists' systems. */
export const numbersOf = (customer: Customer, systems: readonly string[]): string[] => [
  ...(customer.values.customerId === undefined ? [] : [customer.values.customerId]),
  ...systems.flatMap((system) => recordsOf(customer.keys, system)),
];

/**
 * Row → the known customer that it is. Besides the identities that always join, a customer number does, where exactly one
 * customer has it and neither e-mail nor name contradicts: that is how answers to a survey come back.
 */
export function joinKnown(
  people: readonly Person[],
  known: readonly Customer[],
  { system, systems }: { system: string; systems: readonly string[] },
): Joined {
  const byKey: ByKey = new Map();
  const byNumber = new Map<string, Customer[]>();
  for (const customer of known) {
    addByKey(byKey, customer);
    for (const number of new Set(numbersOf(customer, systems))) {
      byNumber.set(number, [...(byNumber.get(number) ?? []), customer]);
    }
  }
  const joined: Joined = new Map();
  for (const person of people) {
    const keys = identityKeys(person.values, system, person.record);
    const same = findSame(person, keys, byKey, system);
    const [only, second] = byNumber.get(person.values.customerId ?? '') ?? [];
    const numbered = only && !second && agree(only, keys, person.values, system) ? only : undefined;
    if (numbered && !same?.key.startsWith('record:')) joined.set(person.row, { customer: numbered.id, by: 'number' });
    else if (same) joined.set(person.row, { customer: same.customer.id, by: kindOf(same.key) });
  }
  return joined;
}

const kindOf = (key: string) => key.slice(0, key.indexOf(':')) as JoinedBy;
