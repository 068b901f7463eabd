import type { Customer } from '../../customer/customer';
import { type Known, knownBy, nameKey, speaksOf, type Tagged, withOwnTags } from '../../customer/tagged';
import { customersWith, customerTables, everyCustomer, putCustomers } from '../customers/customers';
import { db } from '../db';

/** What the user says of a person. */
export type Said = { tags: string[]; note: string };

/** A person's keys, with the name for tags that were given by it alone. */
const lookedUp = ({ keys, name }: Known): string[] => [...keys, nameKey(name)];

/** What the user said of each of these people. */
async function saidOfAll(people: readonly Known[]): Promise<Tagged[][]> {
  if ((await db.tagged.count()) === 0) return people.map(() => []);
  const found = await db.tagged.where('keys').anyOf(people.flatMap(lookedUp)).distinct().toArray();
  const byKey = new Map<string, Tagged[]>();
  for (const one of found) for (const key of one.keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  return people.map((person) => {
    const near = new Set(lookedUp(person).flatMap((key) => byKey.get(key) ?? []));
    return [...near].filter((one) => speaksOf(one, person));
  });
}

export const saidOf = async (person: Known): Promise<Tagged[]> => (await saidOfAll([person]))[0] ?? [];

/** Customers with the user's own tags beside those that lists showed. A name that two of them share says of neither. */
export async function retagged(customers: readonly Customer[]): Promise<Customer[]> {
  const said = await saidOfAll(customers.map(knownBy));
  const names = Map.groupBy(customers, ({ values, ...rest }) => nameKey(knownBy({ values, ...rest }).name));
  return customers.map((customer, index) => {
    const shared = (names.get(nameKey(knownBy(customer).name))?.length ?? 0) > 1;
    const own = (said[index] ?? []).filter(({ keys }) => !shared || keys.some((key) => !key.startsWith('name:')));
    return withOwnTags(customer, own);
  });
}

/** The customers that tags of this person go to. */
async function customersOf(person: Known): Promise<Customer[]> {
  const byName = person.keys.every((key) => key.startsWith('name:'));
  const near = byName
    ? (await everyCustomer()).filter((one) => nameKey(knownBy(one).name) === nameKey(person.name))
    : await customersWith(new Set(person.keys));
  return near.filter((one) => speaksOf(person, knownBy(one)));
}

/**
 * What the user says of a person from now on, in place of what was said before; nothing said, and nothing is kept. `at` = ISO instant.
 * A change of a known customer's tags is history.
 */
export function sayOf(person: Known, { tags, note }: Said, at: string): Promise<void> {
  return db.transaction('rw', [db.tagged, db.history, ...customerTables], async () => {
    const before = await saidOf(person);
    const strong = [...new Set([...person.keys, ...before.flatMap(({ keys }) => keys)])].filter(
      (key) => !key.startsWith('name:'),
    );
    const keys = strong.length > 0 ? strong : [nameKey(person.name)];
    const id = before[0]?.id ?? `${keys[0]}`;
    await db.tagged.bulkDelete(before.map((one) => one.id));
    const clean = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
    const name = person.name || (before[0]?.name ?? '');
    if (clean.length > 0 || note.trim() !== '') {
      await db.tagged.put({ id, keys, name, tags: clean, note: note.trim(), at });
    }
    const customers = await customersOf({ keys, name });
    const after = await retagged(customers);
    await putCustomers(after);
    await db.history.bulkAdd(
      after.flatMap((customer, index) => {
        const [from, to, list] = [customers[index]?.values.tags, customer.values.tags, customer.lists[0]];
        if (!list || JSON.stringify(from) === JSON.stringify(to)) return [];
        const change = { ...(from && { from }), ...(to && { to }) };
        return [
          { kind: 'value' as const, by: 'user' as const, at, customer: customer.id, list, field: 'tags', ...change },
        ];
      }),
    );
  });
}

/** Every tag that the user has given, the most used first. */
export async function givenTags(): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { tags } of await db.tagged.toArray()) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([tag]) => tag);
}

/** Takes away what was said of an erased person. */
export async function forgetSaid(person: Known): Promise<void> {
  await db.tagged.where('keys').anyOf(lookedUp(person)).delete();
}
