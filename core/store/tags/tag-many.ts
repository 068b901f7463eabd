import type { Customer } from '../../customer/customer';
import { knownBy } from '../../customer/tagged';
import { customerTables, takeApart } from '../customers/customers';
import { db } from '../db';
import { type Said, saidOf, sayOf } from './tags';

/** One tag that is given to people, or taken from them. */
export type TagChange = { tag: string; given: boolean };
/** For how many it changed anything, and what takes it back. */
export type TaggedMany = { changed: number; undo: () => Promise<void> };
type Job = { signal?: AbortSignal; onDone?: (customers: number) => void };

/**
 * Gives each of these customers a tag beside what was said of them, or takes it from those who have it from the user; all or, where it
 * is stopped, none. Tags that lists show stay. `at` = ISO instant.
 */
export function tagMany(
  customers: readonly Customer[],
  { tag, given }: TagChange,
  at: string,
  { signal, onDone }: Job = {},
): Promise<TaggedMany> {
  return together(async () => {
    await takeApart(customers.map(({ id }) => id));
    const before: { person: ReturnType<typeof knownBy>; said: Said }[] = [];
    for (const [index, customer] of customers.entries()) {
      signal?.throwIfAborted();
      const person = knownBy(customer);
      const said = oneOf(await saidOf(person));
      if (said.tags.includes(tag) !== given) {
        before.push({ person, said });
        const others = said.tags.filter((one) => one !== tag);
        await sayOf(person, { ...said, tags: given ? [...others, tag] : others }, at);
      }
      onDone?.(index + 1);
    }
    const undo = () =>
      together(async () => {
        // Two of them may be one person: then what was said first is said last.
        for (const { person, said } of before.toReversed()) await sayOf(person, said, at);
      });
    return { changed: before.length, undo };
  });
}

/** In one transaction: thousands of small ones take several times as long, and each would wake every screen. */
const together = <T>(work: () => Promise<T>): Promise<T> =>
  db.transaction('rw', [db.tagged, db.history, ...customerTables], work);

const oneOf = (all: readonly Said[]): Said => ({
  tags: [...new Set(all.flatMap(({ tags }) => tags))],
  note: all
    .map(({ note }) => note)
    .filter((note) => note !== '')
    .join('\n'),
});
