import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { chiSquareOf } from '../../segments/numbers/chi-square';
import { fisherExact } from '../../segments/numbers/fisher-exact';
import { kruskalWallis } from '../../segments/numbers/kruskal-wallis';
import { membersOf, type Scene } from '../insight';
import { falseDiscovery } from './false-discovery';
import { amountAt, spendColumns } from './spend-columns';

/**
 * `spendIndex` = the share of what the segment spends that goes here, 100 = as of everybody; `buyerIndex` the same of the share of
 * customers who buy it. `mean` a head. Null where nobody spends, or buys, anything. `q` of the buyers, as of associations.
 */
export const spending = z.object({
  field: z.string(),
  spendIndex: z.nullable(z.number()),
  buyerIndex: z.nullable(z.number()),
  buyers: z.number(),
  mean: z.number(),
  q: z.number(),
});
export type Spending = z.infer<typeof spending>;

const sumOf = (customers: readonly Customer[], field: string): number =>
  customers.reduce((sum, customer) => sum + (amountAt(customer, field) ?? 0), 0);
const buyersOf = (customers: readonly Customer[], field: string): number =>
  customers.filter((customer) => (amountAt(customer, field) ?? 0) > 0).length;

/**
 * Do the segments differ at all in what they spend on a kind of goods? `bought` = χ² of who buys it, with Cramér's V; `amounts` =
 * Kruskal-Wallis of how much. Null where everybody, or nobody, buys.
 */
export const goodsTest = z.object({
  field: z.string(),
  bought: z.nullable(z.object({ chi: z.number(), df: z.number(), p: z.number(), v: z.number() })),
  amounts: z.nullable(z.object({ h: z.number(), df: z.number(), p: z.number() })),
});
export type GoodsTest = z.infer<typeof goodsTest>;

/** The goods whose spending tells the segments apart most come first. */
export function goodsTests(scene: Scene): GoodsTest[] {
  const columns = spendColumns(scene.placed.map(({ customer }) => customer)) ?? [];
  const groups = membersOf(scene).map(({ members }) => members);
  return columns
    .map((field) => {
      const amounts = groups.map((members) => members.flatMap((customer) => amountAt(customer, field) ?? []));
      const bought = amounts.map((numbers) => {
        const buyers = numbers.filter((amount) => amount > 0).length;
        return [buyers, numbers.length - buyers];
      });
      return { field, bought: chiSquareOf(bought), amounts: kruskalWallis(amounts) };
    })
    .sort((a, b) => (b.amounts?.h ?? 0) - (a.amounts?.h ?? 0));
}

/** What each segment spends on each kind of goods, where the list has a column for each. */
export function spendingsOf(scene: Scene): Map<string, Spending[]> {
  const everybody = scene.placed.map(({ customer }) => customer);
  const columns = spendColumns(everybody) ?? [];
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
  const bySegment = [...Map.groupBy(rows, ({ segment }) => segment)];
  return new Map(bySegment.map(([segment, own]) => [segment, own.map(({ segment: _, ...row }) => row)]));
}
