import { type Customer, valueAt } from './customer';
import { joinedKey } from './identity';
import { strongestFirst } from './merge';
import { joinedLogs } from './order-history';

/**
 * Two customers as one, under the id of the first: every identity and list of both, and of each value the one that was read
 * last. The second's id stays as a key, so that its rows find the one.
 */
export function joinCustomers(a: Customer, b: Customer): Customer {
  const joined: Customer = {
    ...a,
    keys: strongestFirst([...new Set([...a.keys, ...b.keys, joinedKey(b.id)])]),
    values: { ...b.values, ...a.values },
    own: { ...b.own, ...a.own },
    sources: { ...b.sources, ...a.sources },
    lists: [...new Set([...a.lists, ...b.lists])],
    seen: {
      first: a.seen.first < b.seen.first ? a.seen.first : b.seen.first,
      last: a.seen.last > b.seen.last ? a.seen.last : b.seen.last,
    },
  };
  for (const [key, source] of Object.entries(b.sources)) {
    if (valueAt(b, key) === undefined || source.at <= (a.sources[key]?.at ?? '')) continue;
    joined.sources[key] = source;
    if (key.startsWith('own:')) Object.assign(joined.own, { [key.slice(4)]: b.own[key.slice(4)] });
    else Object.assign(joined.values, { [key]: valueAt(b, key) });
  }
  return joinedLogs(joined, a, b);
}
