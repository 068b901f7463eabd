import type { Customer } from '../../customer/customer';
import { boughtBy, wholeLog } from '../../customer/order-history';

/** Something that customers have: a tag, a favourite product, or a product that they bought. */
export type Item = { field: string; name: string };

const split = '\u0000';
/** An item as one text, and back. */
const keyOf = (field: string, name: string): string => field + split + name.trim();
export function itemOf(key: string): Item {
  const [field = '', name = ''] = key.split(split);
  return { field, name };
}

/** The tags of a customer and the favourite that the list names: a basket that is known as a whole. */
export function hasOf({ values: { tags, favourite }, logs }: Customer): string[] {
  // Where orders are known the favourite follows from them.
  const named = logs === undefined && favourite !== undefined ? [keyOf('favourite', favourite)] : [];
  return distinct([...(tags ?? []).map((tag) => keyOf('tags', tag)), ...named]);
}

/** The same with all that the customer ever bought. */
export const everythingOf = (customer: Customer): string[] =>
  distinct([...hasOf(customer), ...boughtBy(customer).map(({ product }) => keyOf('product', product))]);

/** What was in each order, refunds and orders without products left out. */
export function ordersOf({ logs }: Customer): string[][] {
  const log = wholeLog(logs);
  return (log?.orders ?? []).flatMap(({ lines }) => {
    const bought = lines.filter(([, quantity, amount]) => (quantity ?? 1) > 0 && (amount ?? 1) >= 0);
    const names = bought.flatMap(([product]) => (product === null ? [] : (log?.products[product] ?? [])));
    return names.length > 0 ? [distinct(names.map((name) => keyOf('product', name)))] : [];
  });
}

/** Each once; case does not tell two apart. */
const distinct = (keys: readonly string[]): string[] => [
  ...new Map(keys.filter((key) => !key.endsWith(split)).map((key) => [key.toLowerCase(), key])).values(),
];

/** One spelling for each item: the commonest. */
export function sameSpelling(baskets: readonly string[][]): string[][] {
  const spellings = new Map<string, Map<string, number>>();
  for (const key of baskets.flat()) {
    const counts = spellings.get(key.toLowerCase()) ?? new Map<string, number>();
    spellings.set(key.toLowerCase(), counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  const commonest = new Map(
    [...spellings].map(([folded, counts]) => {
      const [spelling] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [folded];
      return [folded, spelling];
    }),
  );
  return baskets.map((basket) => basket.map((key) => commonest.get(key.toLowerCase()) ?? key));
}
