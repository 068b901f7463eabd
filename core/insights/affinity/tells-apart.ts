import { falseDiscovery } from './false-discovery';
import { falseShare } from './leanings';
import type { GoodsTest } from './spending';

/** The kinds of goods in whose buyers or amounts the segments differ by hardly chance, those that differ most first. */
export function tellsApart(goods: readonly GoodsTest[]): string[] {
  const tests = goods.flatMap(({ field, bought, amounts }) =>
    [bought, amounts].flatMap((test) => (test ? [{ field, p: test.p }] : [])),
  );
  const qs = falseDiscovery(tests.map(({ p }) => p));
  const sure = new Set(tests.flatMap(({ field }, at) => ((qs[at] ?? 1) <= falseShare ? [field] : [])));
  return goods.flatMap(({ field }) => (sure.has(field) ? [field] : []));
}
