import * as z from 'zod/mini';
import { fieldOf, isFieldKey } from '../../customer/fields';
import { columnsOf } from '../columns/columns-of';
import { labelsOf } from '../contrast/labels';
import { defineInsight, membersOf } from '../insight';
import { alikeIn } from '../worth/alike';
import { measures, worthOf } from '../worth/measure';

/** Of fewer like customers the middle is not worth comparing with. */
const fewestAlike = 30;
/** The columns must have something to do with money. */
const level = 0.05;
/** Nine times in ten the true middle lies between the ends (normal quantile of 0.95). */
const z90 = 1.644_853_626_951_472_6;

const range = z.object({ value: z.number(), low: z.number(), high: z.number() });
const row = z.object({
  segment: z.string(),
  customers: z.number(),
  /** Who can be compared: money and like customers known. */
  compared: z.number(),
  /** How many are below the middle of customers like them, and what they would bring more at the middle, together. */
  below: z.number(),
  gap: range,
  /** The share of a budget that goes where the gap is, 0–1, and between what ends it lies as the gaps do; none to whom one leaves alone. */
  budget: range,
});

/**
 * Where more could come from: customers who bring less than customers like them, alike in what is no money and no orders (company,
 * place, person, how long they are known). The gap is to the middle of those like them, which half of them pass: a direction and no
 * promise. Its ends are those of the middle, by the order of the amounts (90 %), for all groups at once. Empty where nothing of that kind
 * has to do with money.
 */
export default defineInsight({
  id: 'potential',
  name: 'Where more could come from',
  result: z.object({
    measure: z.nullable(z.enum(measures)),
    currency: z.nullable(z.string()),
    /** What customers are alike in, the chance of it by chance, and how much of the money it tells, 0–1. */
    alike: z.nullable(z.object({ fields: z.array(z.string()), p: z.number(), between: z.number() })),
    segments: z.array(row),
  }),
  needs: [...measures],
  compute(scene) {
    const customers = scene.placed.map(({ customer }) => customer);
    const worth = worthOf(customers);
    const none = { measure: worth?.measure ?? null, currency: worth?.currency ?? null, alike: null, segments: [] };
    if (!worth) return none;
    const money = Float64Array.from(customers, (customer) => worth.of(customer) ?? Number.NaN);
    const found = alikeIn(
      columnsOf(scene).filter(({ field }) => isNoMoney(field)),
      money,
      scene.model.seed,
    );
    if (!found || found.p > level) return none;
    const { fields, p, between } = found;
    const middles = middlesOf(found.groups, found.count, money);
    const labels = labelsOf(scene);
    const rows = membersOf(scene).map(({ segment, members }, at) => {
      const gap = { value: 0, low: 0, high: 0 };
      let [compared, below] = [0, 0];
      for (const [customer, label] of labels.entries()) {
        const middle = label === at ? middles[found.groups[customer] ?? -1] : undefined;
        const amount = money[customer] ?? Number.NaN;
        if (!middle || Number.isNaN(amount)) continue;
        compared += 1;
        if (amount < middle.value) below += 1;
        for (const end of ['value', 'low', 'high'] as const) gap[end] += Math.max(0, middle[end] - amount);
      }
      return { segment, customers: members.length, compared, below, gap };
    });
    // Who is to be left in peace gets no budget, however much would be missing there.
    const left = new Set(scene.model.segments.flatMap(({ key, goal }) => (goal === 'leaveAlone' ? [key] : [])));
    const gaps = rows.flatMap(({ segment, gap }) => (left.has(segment) ? [] : [gap]));
    const nothing = { value: 0, low: 0, high: 0 };
    return {
      ...none,
      alike: { fields, p, between },
      segments: rows.map((one) => ({
        ...one,
        budget: left.has(one.segment) ? nothing : shareOf(one.gap, gaps),
      })),
    };
  },
});

const outside = new Set(['behavioural', 'pipeline']);
/** What customers are, and not what they bring: own columns may be either, and stay out. */
const isNoMoney = (field: string): boolean =>
  field === 'tenureDays' ||
  (isFieldKey(field) && fieldOf(field).kind !== 'money' && !outside.has(fieldOf(field).basis));

type Range = z.infer<typeof range>;

/** The middle amount of each group that is large enough, with its 90 % ends: those amounts that stand 1.64 · √n / 2 places to each side. */
function middlesOf(groups: Int32Array, count: number, money: Float64Array): (Range | undefined)[] {
  return Array.from({ length: count }, (_, group) => {
    const amounts = money.filter((amount, at) => groups[at] === group && !Number.isNaN(amount)).sort();
    const n = amounts.length;
    if (n < fewestAlike) return undefined;
    const at = (place: number) => amounts[Math.min(n - 1, Math.max(0, Math.round(place)))] ?? 0;
    const [middle, half] = [(n - 1) / 2, (z90 * Math.sqrt(n)) / 2];
    return { value: at(middle), low: at(middle - half), high: at(middle + half) };
  });
}

/** A segment's share of all gaps; at its low end the others are at their high ones, and the other way round. */
function shareOf(gap: Range, all: readonly Range[]): Range {
  const sum = (end: keyof Range) => all.reduce((total, one) => total + one[end], 0);
  const share = (own: number, others: number) => (own + others > 0 ? own / (own + others) : 0);
  return {
    value: share(gap.value, sum('value') - gap.value),
    low: share(gap.low, sum('high') - gap.high),
    high: share(gap.high, sum('low') - gap.low),
  };
}
