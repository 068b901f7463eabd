import * as z from 'zod/mini';
import { fisherExact } from '../../segments/numbers/fisher-exact';
import type { Scene } from '../insight';
import { fewestBaskets } from './association';
import { falseDiscovery } from './false-discovery';
import { everythingOf, itemOf, sameSpelling } from './items';

export const item = z.object({ field: z.string(), name: z.string() });
/** `share` of the members have it; `index` = 100 where as often as of everybody; `q` as of associations. */
export const leaning = z.object({ item, customers: z.number(), share: z.number(), index: z.number(), q: z.number() });
export type Leaning = z.infer<typeof leaning>;

/** Only what is so hardly by chance. */
export const falseShare = 0.05;
/** The commonest items: a test for each of thousands would find hardly any. */
const mostTested = 300;
const shown = 10;

/** What each segment has more or less often than everybody else, of those of whom it is known what they have; furthest from 100 first. */
export function leaningsOf({ placed }: Scene): Map<string, Leaning[]> {
  const baskets = sameSpelling(placed.map(({ customer }) => everythingOf(customer)));
  const known = placed.flatMap(({ placement: { segment } }, at) => {
    const basket = new Set(baskets[at]);
    return basket.size > 0 ? [{ segment, basket }] : [];
  });
  const counts = new Map<string, number>();
  for (const { basket } of known) for (const key of basket) counts.set(key, (counts.get(key) ?? 0) + 1);
  const common = [...counts]
    .filter(([, count]) => count >= fewestBaskets)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTested);
  const found = [...Map.groupBy(known, ({ segment }) => segment)].flatMap(([segment, members]) =>
    segment === null
      ? []
      : common.map(([key, all]) => {
          const customers = members.filter(({ basket }) => basket.has(key)).length;
          const share = customers / members.length;
          const p = fisherExact(customers, members.length, all - customers, known.length - members.length);
          return { segment, item: itemOf(key), customers, share, index: (100 * share * known.length) / all, p };
        }),
  );
  const qs = falseDiscovery(found.map(({ p }) => p));
  const told = found.map(({ p: _, ...one }, at) => ({ ...one, q: qs[at] ?? 1 })).filter(({ q }) => q <= falseShare);
  const bySegment = [...Map.groupBy(told, ({ segment }) => segment)];
  return new Map(
    bySegment.map(([segment, rows]) => {
      const furthest = rows.sort((a, b) => Math.abs(b.index - 100) - Math.abs(a.index - 100)).slice(0, shown);
      return [segment, furthest.map(({ segment: _, ...row }) => row)];
    }),
  );
}
