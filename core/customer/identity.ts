import { foldName, isSharedMailbox, normalCompany, normalEmail } from '../values/identity';
import { type Customer, type CustomerId, customerId, type Values } from './customer';

/**
 * Every identity that a set of values gives, strongest first. A name alone is none: two people with one name are two people.
 * A shared mailbox (info@, sales@ …) reaches a company, not a person, and is none either.
 */
export function identityKeys(values: Values, system: string, record: string | null): string[] {
  const keys: string[] = [];
  if (record !== null) keys.push(`record:${system}:${record}`);
  if (values.email && !isSharedMailbox(values.email)) keys.push(`email:${normalEmail(values.email)}`);
  if (values.phone) keys.push(`phone:${values.phone}`);
  const name = foldedNameOf(values);
  // A first name alone at a large company is many people.
  if (name.includes(' ') && values.company) keys.push(`person:${name}|${normalCompany(values.company)}`);
  return keys;
}

const foldedNames = new WeakMap<Values, string>();
/** The name for comparing, '' where there is none; asked for again and again of the same values. */
function foldedNameOf(values: Values): string {
  const known = foldedNames.get(values);
  if (known !== undefined) return known;
  const { name, firstName, lastName } = values;
  const folded = foldName(name ?? [firstName, lastName].filter(Boolean).join(' '));
  foldedNames.set(values, folded);
  return folded;
}

const recordIn = (keys: readonly string[], system: string) => keys.find((key) => key.startsWith(`record:${system}:`));

const emails = new WeakMap<readonly string[], string | null>();
/** The address among the keys; asked for again and again of the same ones where many share a name and a company. */
function emailIn(keys: readonly string[]): string | null {
  const known = emails.get(keys);
  if (known !== undefined) return known;
  const email = keys.find((key) => key.startsWith('email:')) ?? null;
  emails.set(keys, email);
  return email;
}

/**
 * May these be one customer? The source's own record ids overrule everything: two records of one system are two customers, and
 * two e-mail addresses are two customers as well (one person with both is for the user to join). A phone may be a switchboard,
 * so behind it the names, or where there are none the companies, must not contradict each other.
 */
export function agree(customer: Customer, keys: readonly string[], values: Values, system: string): boolean {
  const ours = recordIn(keys, system);
  if (ours && recordIn(customer.keys, system)) return customer.keys.includes(ours);
  const email = emailIn(keys);
  if (email && emailIn(customer.keys)) return customer.keys.includes(email);
  const [a, b] = [foldedNameOf(customer.values), foldedNameOf(values)];
  if (a === '' && b === '') return sameCompany(customer.values, values);
  return a === '' || b === '' || a === b;
}

const sameCompany = (a: Values, b: Values): boolean =>
  !a.company || !b.company || normalCompany(a.company) === normalCompany(b.company);

/** The site that a list is of; null for files and pasted texts, which are the user's own. */
export const siteOfList = (address: string): string | null => /^https?:\/\/[^/]+/.exec(address)?.[0] ?? null;

/**
 * May a reading of this list add to this customer? What one site showed is not shown on another, nor used there: customers of
 * two sites are two, unless the user joins them. A file or a pasted text is the user's own and adds to whom it names.
 */
export function mayMeet({ lists }: Customer, address: string): boolean {
  const site = siteOfList(address);
  const sites = lists.map(siteOfList).filter((one) => one !== null);
  return site === null || sites.length === 0 || sites.includes(site);
}

/** Is the customer another row of the same page's list? A page shows its records one by one: two rows are two customers. */
export const isOtherRow = ({ keys }: Customer, list: string, row: string): boolean =>
  siteOfList(list) !== null &&
  !keys.includes(rowKey(list, row)) &&
  keys.some((key) => key.startsWith(rowKey(list, '')));

/** The record ids that a customer has in a system. */
export const recordsOf = (keys: readonly string[], system: string): string[] => {
  const start = `record:${system}:`;
  return keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
};

const joinedStart = 'same:';
/** The id of a customer that the user joined into another: whoever would become it anew is that other one. */
export const joinedKey = (id: CustomerId): string => joinedStart + id;

/** Every id under which a customer was ever kept: its own, and those of the customers joined into it. */
export const idsOf = (id: CustomerId, keys: readonly string[]): CustomerId[] => [
  id,
  ...keys.filter((key) => key.startsWith(joinedStart)).map((key) => customerId.parse(key.slice(joinedStart.length))),
];

/** The weakest identity: the row of a list. It finds nobody; it tells how many rows of the list have been read. */
export const rowKey = (list: string, row: string): string => `row:${list}:${row}`;

/**
 * The id of a customer seen for the first time: the strongest identity, with the name where that identity may be shared
 * (a switchboard); without any, the row of the list it stood in.
 */
export function newId(
  keys: readonly string[],
  values: Values,
  list: string,
  row: string,
  isTaken: (id: CustomerId) => boolean = () => false,
): CustomerId {
  const id = idOf(keys, values, list, row);
  return isTaken(id) ? customerId.parse(`${id} ${rowKey(list, row)}`) : id;
}

function idOf(keys: readonly string[], values: Values, list: string, row: string): CustomerId {
  const strongest = keys[0] ?? rowKey(list, row);
  if (/^record:/.test(strongest)) return customerId.parse(strongest);
  const site = siteOfList(list);
  const here = site === null || strongest.startsWith('row:') ? strongest : `${site} ${strongest}`;
  if (strongest.startsWith('email:')) return customerId.parse(here);
  return customerId.parse(`${here}|${foldedNameOf(values)}`);
}
