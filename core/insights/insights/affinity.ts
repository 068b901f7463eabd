import * as z from 'zod/mini';
import { associations } from '../affinity/association';
import { hasOf, itemOf, ordersOf, sameSpelling } from '../affinity/items';
import { falseShare, item, leaning, leaningsOf } from '../affinity/leanings';
import { goodsTest, goodsTests, spending, spendingsOf } from '../affinity/spending';
import { defineInsight, membersOf } from '../insight';

const rulesShown = 20;
/** In a hundredth of the baskets, and a tenth of those with the left have the right: less is of no use to anybody. */
const wanted = { support: 0.01, confidence: 0.1, longest: 3 };

const together = z.object({
  left: z.array(item),
  right: item,
  count: z.number(),
  support: z.number(),
  confidence: z.number(),
  lift: z.number(),
  leverage: z.number(),
  q: z.number(),
});
/** `baskets` = how many were looked at. */
const found = z.object({ baskets: z.number(), rules: z.array(together) });

/** What goes together (in orders, and in what customers have), and what a segment has or spends more or less of than everybody. */
export default defineInsight({
  id: 'affinity',
  name: 'What goes together',
  result: z.object({
    orders: found,
    customers: found,
    goods: z.array(goodsTest),
    segments: z.array(
      z.object({
        segment: z.string(),
        customers: z.number(),
        items: z.array(leaning),
        spending: z.array(spending),
      }),
    ),
  }),
  needs: ['tags', 'favourite'],
  compute(scene) {
    const everybody = scene.placed.map(({ customer }) => customer);
    const [leanings, spendings] = [leaningsOf(scene), spendingsOf(scene)];
    return {
      orders: togetherIn(everybody.flatMap(ordersOf)),
      customers: togetherIn(everybody.map(hasOf)),
      goods: goodsTests(scene),
      segments: membersOf(scene).map(({ segment, members }) => ({
        segment,
        customers: members.length,
        items: leanings.get(segment) ?? [],
        spending: spendings.get(segment) ?? [],
      })),
    };
  },
});

/** Only what goes together more often than by chance. */
function togetherIn(baskets: readonly string[][]): z.infer<typeof found> {
  const full = sameSpelling(baskets).filter((basket) => basket.length > 0);
  const rules = associations(full, wanted)
    .filter(({ q, lift }) => q <= falseShare && lift > 1)
    .slice(0, rulesShown)
    .map(({ left, right, p: _, ...figures }) => ({ left: left.map(itemOf), right: itemOf(right), ...figures }));
  return { baskets: full.length, rules };
}
