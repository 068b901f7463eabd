import * as z from 'zod/mini';
import { foldName } from '../values/identity';
import { readTags } from '../values/tags';
import { type Customer, displayName, listId } from './customer';
import { recordsOf } from './identity';

/**
 * Somebody whom the user tagged, with everything they are known by. It is what the user says, not what a site showed: so it goes with
 * the person to every site, and needs no customer to be there.
 */
export const tagged = z.object({
  id: z.string(),
  /** `record:…`, `email:…`, `phone:…`, `person:…` as customers have them, or nothing but `name:…`. */
  keys: z.array(z.string()),
  name: z.string(),
  tags: z.array(z.string()),
  note: z.string(),
  /** When it was last changed (ISO instant). */
  at: z.string(),
});
export type Tagged = z.infer<typeof tagged>;

/** By what somebody is known and called. */
export type Known = { keys: readonly string[]; name: string };

export const nameKey = (name: string): string => `name:${foldName(name)}`;

/** The identities of a customer that tags go by: rows of lists are none. */
export const knownBy = (customer: Customer): Known => ({
  keys: customer.keys.filter((key) => /^(record|email|phone|person):/.test(key)),
  name: displayName(customer),
});

/** The systems in which somebody has a record. */
const systemsOf = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => (key.startsWith('record:') ? [key.slice('record:'.length, key.lastIndexOf(':'))] : []));

/**
 * Do these tags speak of this person? By record, e-mail, or name with company; behind a phone (it may be a switchboard) only where
 * the names agree; by the whole name alone only where the user gave nothing else. Two records of one system are two people.
 */
export function speaksOf(said: Known, person: Known): boolean {
  const contradicts = systemsOf(said.keys).some((system) => {
    const [ours, theirs] = [recordsOf(said.keys, system), recordsOf(person.keys, system)];
    return ours.length > 0 && theirs.length > 0 && !ours.some((record) => theirs.includes(record));
  });
  if (contradicts) return false;
  const [a, b] = [foldName(said.name), foldName(person.name)];
  if (said.keys.every((key) => key.startsWith('name:'))) return said.keys.includes(nameKey(person.name));
  return said.keys.some(
    (key) => person.keys.includes(key) && (!key.startsWith('phone:') || a === '' || b === '' || a === b),
  );
}

/** The "list" in which the user's own tags are read: the source of a value that no list showed. */
export const ownTags = listId.parse('tags:own');

/** The tags that lists showed, without the user's own. */
export const listedTags = ({ sources }: Customer): string[] =>
  sources.tags && sources.tags.list !== ownTags ? readTags(sources.tags.text) : [];

/** The customer as lists showed it: what the user says is put on it afresh at every reading. */
export function withoutOwnTags(customer: Customer): Customer {
  const listed = listedTags(customer);
  if (customer.values.tags === undefined || listed.length === customer.values.tags.length) return customer;
  if (listed.length > 0) return { ...customer, values: { ...customer.values, tags: listed } };
  const { tags: _, ...values } = customer.values;
  const { tags: __, ...sources } = customer.sources;
  return { ...customer, values, sources };
}

/** The customer with what the user says of this person beside what lists showed: tags are a field like any other. */
export function withOwnTags(customer: Customer, said: readonly Tagged[]): Customer {
  const bare = withoutOwnTags(customer);
  const own = said.flatMap(({ tags }) => tags);
  if (own.length === 0) return bare;
  const at = said.reduce((last, one) => (one.at > last ? one.at : last), '');
  const tags = [...new Set([...(bare.values.tags ?? []), ...own])];
  const source = bare.sources.tags ?? { list: ownTags, at, text: own.join('; ') };
  return { ...bare, values: { ...bare.values, tags }, sources: { ...bare.sources, tags: source } };
}
