// What is worth knowing about the segments of the terminal: all of it as data, the most important in sentences.
import type { Customer } from '../../core/customer/customer';
import type { Column } from '../../core/customer/list';
import { insights } from '../../core/insights/index';
import { type Scene, sceneOf } from '../../core/insights/insight';
import affinity from '../../core/insights/insights/affinity';
import ahead from '../../core/insights/insights/ahead';
import breadth from '../../core/insights/insights/breadth';
import cannotTell from '../../core/insights/insights/cannot-tell';
import differences from '../../core/insights/insights/differences';
import drift from '../../core/insights/insights/drift';
import evidence from '../../core/insights/insights/evidence';
import money from '../../core/insights/insights/money';
import potential from '../../core/insights/insights/potential';
import price from '../../core/insights/insights/price';
import profile from '../../core/insights/insights/profile';
import sample from '../../core/insights/insights/sample';
import type { Speaker } from '../../core/languages/speaker';
import type { SegmentModel } from '../../core/segments/model';

/** The customers of a file that was read whole, in their segments. */
export const sceneOfFile = (
  customers: readonly Customer[],
  model: SegmentModel,
  asOf: string,
  columns: readonly Column[],
): Scene =>
  sceneOf(customers, model, asOf, {
    columns,
    coverage: { read: customers.length, of: customers.length, more: false, sortedBy: null },
  });

/** Every insight, by its id. */
export const allInsights = (scene: Scene): Record<string, unknown> =>
  Object.fromEntries([...insights.values()].map(({ id, compute }) => [id, compute(scene)]));

/** Because of which fields it can't be told, with how many lack each: `Last order (33)`. */
export const lackingIn = (scene: Scene, { field }: Pick<Speaker, 'field'>): string =>
  cannotTell
    .compute(scene)
    .fields.map((one) => `${field(one.field)} (${one.customers})`)
    .join(', ');

/** More than two traits of a segment are not read in a terminal. */
const traitsShown = 2;
const rulesShown = 3;

/** By segment, and of all together under null. */
export function sentencesOn(scene: Scene, { insight }: Pick<Speaker, 'insight'>): Map<string | null, string[]> {
  const said = new Map<string | null, string[]>();
  const add = (segment: string | null, sentences: readonly (string | null)[]) =>
    said.set(segment, [...(said.get(segment) ?? []), ...sentences.filter((one) => one !== null)]);
  const found = money.compute(scene);
  const traits = new Map(profile.compute(scene).segments.map((row) => [row.segment, row]));
  const potentials = potential.compute(scene);
  for (const row of breadth.compute(scene).segments) add(row.segment, insight.breadth(row));
  for (const row of differences.compute(scene).segments) {
    if (row.customers === 0) continue;
    const { more = [], less = [] } = traits.get(row.segment) ?? {};
    const sure = new Set(row.differences.filter(({ p }) => p <= 0.05).map(({ field }) => field));
    const strongest = [...more, ...less]
      .filter(({ field }) => sure.has(field))
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
    add(row.segment, [insight.differences(row)[0] ?? null, ...strongest.slice(0, traitsShown).map(insight.trait)]);
  }
  const { measure } = found;
  if (measure !== null)
    for (const row of found.segments) if (row.customers > 0) add(row.segment, [insight.moneyOf(row, measure)]);
  if (potentials.alike)
    for (const row of potentials.segments)
      if (row.below > 0) add(row.segment, insight.potentialOf(row, potentials.currency).slice(0, 1));
  const { orders, customers, segments: leanings } = affinity.compute(scene);
  for (const { segment, items, spending } of leanings)
    add(segment, [
      ...items
        .filter(({ index }) => index > 100)
        .slice(0, traitsShown)
        .map(insight.leaning),
      ...spending.map(insight.spending).filter(Boolean).slice(0, traitsShown),
    ]);
  const prices = price.compute(scene);
  for (const { segment, meter } of prices.segments)
    if (meter.points) add(segment, insight.price(meter, prices.currency));
  add(null, [
    ...orders.rules.slice(0, rulesShown).map((rule) => insight.together(rule, 'orders')),
    ...customers.rules.slice(0, rulesShown).map((rule) => insight.together(rule, 'customers')),
    ...(prices.all ? insight.price(prices.all, prices.currency) : []),
    ...(measure === null ? [] : insight.money(found)),
    ...(potentials.alike ? [insight.potential(potentials)] : []),
    ...insight.natural(scene.model.quality),
    ...insight.latest(evidence.compute(scene)),
    ...insight.sample(sample.compute(scene)),
    insight.ahead(ahead.compute(scene)),
    insight.drift(drift.compute(scene)),
  ]);
  return said;
}
