import type { Column } from '../customer/list';
import type { Reading } from './reading';

/** The language of a reading: what the page says of itself, else the one in which most of its headers were understood. */
export function languageOfReading({ language, columns }: Pick<Reading, 'language' | 'columns'>): string | null {
  if (language) return language;
  const counts = new Map<string, number>();
  for (const one of columns.flatMap(headerLanguages)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

const headerLanguages = ({ reasons }: Column): string[] =>
  reasons.flatMap((reason) => (reason.kind === 'header' ? reason.language.split('|') : []));
