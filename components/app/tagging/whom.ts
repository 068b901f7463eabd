import { customerId, displayName } from '@/core/customer/customer';
import { type Known, knownBy, nameKey, type Tagged } from '@/core/customer/tagged';
import { customerById, customersWith } from '@/core/store/customers/customers';
import { saidOf } from '@/core/store/tags/tags';
import { toTag } from '@/core/store/tags/to-tag';
import { foldName, isSharedMailbox, normalEmail } from '@/core/values/identity';
import { readPhone } from '@/core/values/phone';

/** The form: who it is, and what is said of them. `keys` = identities that are no field of the form (a record's number). */
export type Whom = {
  name: string;
  email: string;
  phone: string;
  keys: string[];
  tags: string[];
  note: string;
  /** The title of the page where they were pointed at; empty otherwise. */
  title: string;
};

const after = (keys: readonly string[], start: string): string =>
  keys.find((key) => key.startsWith(start))?.slice(start.length) ?? '';

const withSaid = (whom: Omit<Whom, 'tags' | 'note'>, said: readonly Tagged[]): Whom => ({
  ...whom,
  tags: [...new Set(said.flatMap(({ tags }) => tags))],
  note: said.map(({ note }) => note).find((note) => note !== '') ?? '',
});

const whomKnown = ({ keys, name }: Known, said: readonly Tagged[]): Whom =>
  withSaid(
    {
      name,
      email: after(keys, 'email:'),
      phone: after(keys, 'phone:'),
      keys: keys.filter((key) => /^(record|person):/.test(key)),
      title: '',
    },
    said,
  );

export const whomTagged = (tagged: Tagged): Whom => whomKnown(tagged, [tagged]);

/** A customer, or whom the user pointed at on a page; null where there is nobody. */
export async function findWhom(id: string | null): Promise<Whom | null> {
  if (id !== null) {
    const customer = await customerById(customerId.parse(id));
    return customer ? whomKnown(knownBy(customer), await saidOf(knownBy(customer))) : null;
  }
  const pointed = await toTag();
  if (!pointed) return null;
  const { name, email, phone, title } = pointed;
  const whom = { name, email, phone, keys: [], title };
  const person = personOf({ ...whom, tags: [], note: '' }, null);
  return withSaid(whom, person ? await saidOf(person) : []);
}

/** By what the form says somebody is known; null where that is nobody. `country` = that of a number without a prefix. */
export function personOf({ name, email, phone, keys }: Whom, country: string | null): Known | null {
  const number = readPhone(phone, country, 'habit');
  const strong = [
    ...keys,
    // A shared mailbox reaches a company and no person.
    ...(email.includes('@') && !isSharedMailbox(email) ? [`email:${normalEmail(email)}`] : []),
    ...(number === null ? [] : [`phone:${number}`]),
  ];
  if (strong.length > 0) return { keys: strong, name: name.trim() };
  // One word of a name is anybody.
  return foldName(name).includes(' ') ? { keys: [nameKey(name)], name: name.trim() } : null;
}

/** The names of customers that are known by this. */
export async function namesKnown(person: Known): Promise<string[]> {
  const found = await customersWith(new Set(person.keys));
  return [...new Set(found.map(displayName))].slice(0, 3);
}
