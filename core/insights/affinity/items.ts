import type { Customer } from '../../customer/customer';

/** What customers have one or several of. */
const fields = ['tags', 'favourite'] as const;

/** Something that customers have: a name in a field. */
export type Item = { field: string; name: string };

const split = '\u0000';
/** An item as one text, and back. */
export const keyOf = ({ field, name }: Item): string => field + split + name;
export function itemOf(key: string): Item {
  const [field = '', name = ''] = key.split(split);
  return { field, name };
}

/** All that a customer has, each once, as it is written; case does not tell two names apart. */
export function itemsOf({ values }: Customer): string[] {
  const keys = new Map<string, string>();
  for (const field of fields) {
    const value = values[field];
    for (const text of value === undefined ? [] : [value].flat()) {
      const name = text.trim();
      if (name !== '') keys.set(keyOf({ field, name: name.toLowerCase() }), keyOf({ field, name }));
    }
  }
  return [...keys.values()];
}

/** One spelling for each item: the commonest. */
export function sameSpelling(baskets: readonly string[][]): string[][] {
  const spellings = new Map<string, Map<string, number>>();
  for (const key of baskets.flat()) {
    const counts = spellings.get(key.toLowerCase()) ?? new Map<string, number>();
    spellings.set(key.toLowerCase(), counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  const commonest = new Map(
    [...spellings].map(([folded, counts]) => [
      folded,
      [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? folded,
    ]),
  );
  return baskets.map((basket) => basket.map((key) => commonest.get(key.toLowerCase()) ?? key));
}
