import type { Customer } from '../../customer/customer';
import { type Joined, joinKnown, numbersOf } from '../../customer/find-same';
import { identityKeys, joinedKey, newId, rowKey } from '../../customer/identity';
import type { Person } from '../../customer/person';
import type { Reading } from '../../reading/reading';
import { customersById, customersWith, everyCustomer, isAnybodyKept } from '../customers/customers';
import { db } from '../db';

/** Of the people of a reading: the customers that they may be, and for each row of a file or a pasted text the one that it is. */
export type JoinedReading = { customers: Customer[]; joined: Joined };

/**
 * Finds known customers among the people of a reading. By customer number only those of a file or a pasted text, such as answers
 * to a survey: on a page a number is the record's own, and has its system.
 */
export async function joinReading(
  people: readonly Person[],
  { system, address, form }: Pick<Reading, 'system' | 'address' | 'form'>,
): Promise<JoinedReading> {
  // A first list meets nobody: to make the identities of 100,000 to look for takes a second.
  if (!(await isAnybodyKept())) return { customers: [], joined: new Map() };
  const found = people.map((person) => {
    const keys = identityKeys(person.values, system, person.record);
    return { keys, id: newId(keys, person.values, address, person.row) };
  });
  // The rows of a page keep their keys; those of a file are numbered, and mean nobody.
  const rows = form ? [] : people.map(({ row }) => rowKey(address, row));
  const keys = new Set([...rows, ...found.flatMap(({ keys, id }) => [...keys, joinedKey(id)])]);
  const [byKey, byRow] = await Promise.all([
    customersWith(keys),
    customersById(found.flatMap(({ keys, id }) => (keys.length > 0 ? [] : [id]))),
  ]);
  const customers = [...byKey, ...byRow.filter((customer) => customer !== undefined)];
  if (!form) return { customers, joined: new Map() };

  const systems = [...new Set((await db.lists.toArray()).map((list) => list.system))];
  const numbers = new Set(people.flatMap(({ values }) => values.customerId ?? []));
  const here = new Set(customers.map(({ id }) => id));
  const numbered =
    numbers.size === 0
      ? []
      : (await everyCustomer()).filter(
          (one) => !here.has(one.id) && numbersOf(one, systems).some((number) => numbers.has(number)),
        );
  const all = [...customers, ...numbered];
  return { customers: all, joined: joinKnown(people, all, { system, systems }) };
}
