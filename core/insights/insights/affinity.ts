import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { fisherExact } from '../../segments/numbers/fisher-exact';
import { associations, fewestBaskets } from '../affinity/association';
import { falseDiscovery } from '../affinity/false-discovery';
import { itemOf, itemsOf, sameSpelling } from '../affinity/items';
import { amountAt, spendColumns } from '../affinity/spend-columns';
import { defineInsight, membersOf, type Scene } from '../insight';

/** Of rules and items only those are told of which at most this share is chance. */
const falseShare = 0.05;
const rulesShown = 20;
const itemsShown = 10;
/** A pair in a hundredth of the baskets, of which a tenth have the other: less is of no use to anybody. */
const wanted = { support: 0.01, confidence: 0.1, longest: 3 };
/** Baskets of more kinds of items than these are free text. */
const mostItems = 2000;

const item = z.object({ field: z.string(), name: z.string() });
const together = z.object({
  left: z.array(item),
  right: item,
  ...{ count: z.number(), support: z.number(), confidence: z.number(), lift: z.number(), leverage: z.number() },
  q: z.number(),
});
/** `index` = 100 where the segment has it as often as everybody; `q` as in `associations`. */
const leaning = z.object({ item, customers: z.number(), share: z.number(), index: z.number(), q: z.number() });
/**
 * Of what the segment spends the share that goes here, 100 = as of everybody's; the same of the share of customers who buy it. `mean` a
 * head. Null where nobody spends, or buys, anything.
 */
const spending = z.object({
  field: z.string(),
  spendIndex: z.nullable(z.number()),
  buyerIndex: z.nullable(z.number()),
  buyers: z.number(),
  mean: z.number(),
  q: z.number(),
});

/** What goes together, and what a segment has more or less of than everybody. */
export default defineInsight({
  id: 'affinity',
  name: 'What goes together',
  result: z.object({
    /** Customers of whom it is known what they have. */
    baskets: z.number(),
    together: z.array(together),
    segments: z.array(
      z.object({ segment: z.string(), customers: z.number(), items: z.array(leaning), spending: z.array(spending) }),
    ),
  }),
  needs: ['tags', 'favourite'],
  compute(scene) {
    const known = scene.placed.map(({ customer }) => itemsOf(customer));
    const baskets = sameSpelling(known);
    const full = baskets.filter((basket) => basket.length > 0);
    const tooMany = new Set(full.flat()).size > mostItems;
    const rules = tooMany ? [] : associations(full, wanted);
    const items = tooMany ? new Map() : leaningsOf(scene, baskets);
    const spend = spendingOf(scene);
    return {
      baskets: full.length,
      together: rules
        .filter(({ q, lift }) => q <= falseShare && lift > 1)
        .slice(0, rulesShown)
        .map(({ left, right, p: _, ...figures }) => ({ left: left.map(itemOf), right: itemOf(right), ...figures })),
      segments: membersOf(scene).map(({ segment, members }) => ({
        segment,
        customers: members.length,
        items: items.get(segment) ?? [],
        spending: spend.get(segment) ?? [],
      })),
    };
  },
});

type Leaning = z.infer<typeof leaning>;
/** Each segment against everybody else, of those whose items are known; only what is no chance, the furthest from 100 first. */
function leaningsOf({ placed }: Scene, baskets: readonly string[][]): Map<string, Leaning[]> {
  const known = placed.flatMap(({ placement: { segment } }, at) => {
    const basket = baskets[at] ?? [];
    return basket.length > 0 ? [{ segment, basket: new Set(basket) }] : [];
  });
  const counts = new Map<string, number>();
  for (const { basket } of known) for (const key of basket) counts.set(key, (counts.get(key) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= fewestBaskets).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const found = [...Map.groupBy(known, ({ segment }) => segment)].flatMap(([segment, members]) =>
    segment === null
      ? []
      : common.map(([key, all]) => {
          const here = members.filter(({ basket }) => basket.has(key)).length;
          const share = here / members.length;
          const p = fisherExact(here, members.length, all - here, known.length - members.length);
          return { segment, item: itemOf(key), customers: here, share, index: (100 * share * known.length) / all, p };
        }),
  );
  const qs = falseDiscovery(found.map(({ p }) => p));
  const told = found.map(({ p: _, ...one }, at) => ({ ...one, q: qs[at] ?? 1 })).filter(({ q }) => q <= falseShare);
  return new Map(
    [...Map.groupBy(told, ({ segment }) => segment)].map(([segment, rows]) => [
      segment,
      rows
        .sort((a, b) => Math.abs(b.index - 100) - Math.abs(a.index - 100))
        .slice(0, itemsShown)
        .map(({ segment: _, ...row }) => row),
    ]),
  );
}

type Spending = z.infer<typeof spending>;
function spendingOf(scene: Scene): Map<string, Spending[]> {
  const everybody = scene.placed.map(({ customer }) => customer);
  const columns = spendColumns(everybody) ?? [];
  const sumOf = (customers: readonly Customer[], field: string): number =>
    customers.reduce((sum, customer) => sum + (amountAt(customer, field) ?? 0), 0);
  const buyersOf = (customers: readonly Customer[], field: string): number =>
    customers.filter((customer) => (amountAt(customer, field) ?? 0) > 0).length;
  const whole = columns.reduce((sum, field) => sum + sumOf(everybody, field), 0);
  const found = membersOf(scene).flatMap(({ segment, members }) => {
    const own = columns.reduce((sum, field) => sum + sumOf(members, field), 0);
    return columns.map((field) => {
      const [sum, all] = [sumOf(members, field), sumOf(everybody, field)];
      const [buyers, allBuyers] = [buyersOf(members, field), buyersOf(everybody, field)];
      const { length } = members;
      return {
        segment,
        field,
        spendIndex: own > 0 && all > 0 ? (100 * sum * whole) / (own * all) : null,
        buyerIndex: length > 0 && allBuyers > 0 ? (100 * buyers * everybody.length) / (length * allBuyers) : null,
        buyers,
        mean: length > 0 ? sum / length : 0,
        p: fisherExact(buyers, length, allBuyers - buyers, everybody.length - length),
      };
    });
  });
  const qs = falseDiscovery(found.map(({ p }) => p));
  const rows = found.map(({ p: _, ...one }, at) => ({ ...one, q: qs[at] ?? 1 }));
  return new Map(
    [...Map.groupBy(rows, ({ segment }) => segment)].map(([segment, own]) => [
      segment,
      own.map(({ segment: _, ...row }) => row),
    ]),
  );
}
