import { mailboxOf } from '../values/identity';
import type { Customer, CustomerId } from './customer';

/** Two customers who are likely one person, and what they share. `a` was seen first. */
export type Likely = { a: Customer; b: Customer; by: 'email' | 'mailbox' | 'phone' | 'person'; shared: string };

const kinds = ['email', 'mailbox', 'phone', 'person'] as const;
/** A number or address that more customers share belongs to a switchboard or an office, and makes nobody likely the same. */
const mostSharing = 3;

/**
 * Pairs that merging left apart because something contradicted (two names behind a phone, two e-mail addresses of one name and
 * company, two records with one address), or that share a mailbox: `anna+shop@` and `anna@`. For the user to judge, the
 * strongest first; the order of customers does not matter.
 */
export function likelyPairs(customers: readonly Customer[]): Likely[] {
  const sharing = new Map<string, Customer[]>();
  for (const customer of customers.toSorted(bySeen)) {
    for (const shared of sharedKeys(customer.keys)) sharing.set(shared, [...(sharing.get(shared) ?? []), customer]);
  }
  const pairs = new Map<string, Likely>();
  for (const kind of kinds) {
    for (const [key, group] of sharing) {
      if (!key.startsWith(`${kind}:`) || group.length > mostSharing) continue;
      for (const [index, a] of group.entries()) {
        for (const b of group.slice(index + 1)) {
          const pair = pairKey(a.id, b.id);
          if (!pairs.has(pair)) pairs.set(pair, { a, b, by: kind, shared: key.slice(kind.length + 1) });
        }
      }
    }
  }
  return [...pairs.values()];
}

/** Two customers in one word, whichever comes first. */
export const pairKey = (a: CustomerId, b: CustomerId): string => JSON.stringify([a, b].sort());

/** The identities that a person may share with another record of the same person. */
export function sharedKeys(keys: readonly string[]): string[] {
  const own = keys.filter((key) => /^(email|phone|person):/.test(key));
  const mailboxes = own.filter((key) => key.startsWith('email:')).map((key) => `mailbox:${mailboxOf(key.slice(6))}`);
  return [...new Set([...own, ...mailboxes])];
}

const bySeen = (a: Customer, b: Customer): number =>
  a.seen.first === b.seen.first ? (a.id < b.id ? -1 : 1) : a.seen.first < b.seen.first ? -1 : 1;
