import type { Badge } from '@/core/browser/calls';
import { say, type Words } from './words';

export type Tone = NonNullable<Badge['segment']>['tone'];

/** How many of the customers on this page are in a segment. `key` = `?` for those whose segment can't be told. */
export type Count = { key: string; name: string; tone: Tone | null; count: number };

export const segmentOf = ({ segment }: Badge): string => segment?.key ?? '?';

/** The biggest segment first, those that can't be told last. */
export function tallyOf(badges: readonly Badge[], words: Words): Count[] {
  const counts = new Map<string, Count>();
  for (const badge of badges) {
    const key = segmentOf(badge);
    const name = badge.segment?.name ?? say(words, 'badgeCannotTell');
    const before = counts.get(key) ?? { key, name, tone: badge.segment?.tone ?? null, count: 0 };
    counts.set(key, { ...before, count: before.count + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => Number(a.key === '?') - Number(b.key === '?') || b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}

export const howMany = (tally: readonly Count[], words: Words): string => {
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  return all === 1 ? say(words, 'onePerson') : say(words, 'people').replace('{n}', String(all));
};

/** “25 customers here: 7 Champions, 5 Loyal”. */
export const sayTally = (tally: readonly Count[], words: Words): string =>
  `${howMany(tally, words)}: ${tally.map(({ name, count }) => `${count} ${name}`).join(', ')}`;
