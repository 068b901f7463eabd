import { fisherExact } from '../../segments/numbers/fisher-exact';
import { falseDiscovery } from './false-discovery';
import { type FrequentSet, frequentSets } from './frequent-sets';

/**
 * Who has all of `left` has `right`, too (Agrawal & Srikant 1994): `support` = share of all baskets with both, `confidence` = share of
 * those with left, `lift` = that share over the share of all, `leverage` = support over what chance would give. `p` of Fisher's exact
 * test, and `q` = the share of false ones to expect among the rules up to this one (Benjamini & Hochberg 1995).
 */
export type Association = {
  left: string[];
  right: string;
  count: number;
  support: number;
  confidence: number;
  lift: number;
  leverage: number;
  p: number;
  q: number;
};

/** With fewer baskets than these a lift of 40 comes of two. */
export const fewestBaskets = 10;

type Wanted = { support: number; confidence: number; longest: number };

/** Every rule with one item on its right, the greatest lift first. */
export function associations(
  baskets: readonly (readonly string[])[],
  { support, confidence, longest }: Wanted,
): Association[] {
  const names = [...new Set(baskets.flat())].sort();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const numbered = baskets.map((basket) => basket.flatMap((name) => numbers.get(name) ?? []));
  // A share of 1/9,835 is 9.835e-1 baskets, and rounding must not lose the tenth: counts are compared, not shares.
  const least = Math.max(fewestBaskets, Math.ceil(support * baskets.length - 1e-9));
  const sets = frequentSets(numbered, names.length, least, longest);
  const counts = new Map(sets.map(({ items, count }) => [items.join(), count]));
  const all = baskets.length;
  const rules = sets
    .flatMap((set) => (set.items.length < 2 ? [] : rulesOf(set, counts)))
    .filter((rule) => rule.count >= confidence * rule.ofLeft);
  const tested = rules.map((rule) => ({
    ...rule,
    p: fisherExact(rule.count, rule.ofLeft, rule.ofRight - rule.count, all - rule.ofLeft),
  }));
  const qs = falseDiscovery(tested.map(({ p }) => p));
  return tested
    .map(({ left, right, count, ofLeft, ofRight, p }, at): Association => {
      const name = (item: number): string => names[item] ?? '';
      const [withBoth, expected] = [count / all, (ofLeft / all) * (ofRight / all)];
      const rates = {
        support: withBoth,
        confidence: count / ofLeft,
        lift: withBoth / expected,
        leverage: withBoth - expected,
      };
      return { left: left.map(name), right: name(right), count, ...rates, p, q: qs[at] ?? 1 };
    })
    .sort((a, b) => b.lift - a.lift || b.count - a.count);
}

type Counted = { left: number[]; right: number; count: number; ofLeft: number; ofRight: number };
const rulesOf = ({ items, count }: FrequentSet, counts: ReadonlyMap<string, number>): Counted[] =>
  items.map((right) => {
    const left = items.filter((item) => item !== right);
    return { left, right, count, ofLeft: counts.get(left.join()) ?? 0, ofRight: counts.get(String(right)) ?? 0 };
  });
