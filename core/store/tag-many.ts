import type { Customer } from '../customer/customer';
import { knownBy } from '../customer/tagged';
import { type Said, saidOf, sayOf } from './tags';

/** Gives each of these customers one more tag, beside what was said of them. Answers what takes it back. */
export async function tagMany(customers: readonly Customer[], tag: string, at: string): Promise<() => Promise<void>> {
  const before: { person: ReturnType<typeof knownBy>; said: Said }[] = [];
  for (const customer of customers) {
    const person = knownBy(customer);
    const all = await saidOf(person);
    const said: Said = {
      tags: [...new Set(all.flatMap(({ tags }) => tags))],
      note: all
        .map(({ note }) => note)
        .filter((note) => note !== '')
        .join('\n'),
    };
    before.push({ person, said });
    await sayOf(person, { ...said, tags: [...said.tags, tag] }, at);
  }
  return async () => {
    for (const { person, said } of before) await sayOf(person, said, at);
  };
}
