import * as z from 'zod/mini';
import { defineInsight, membersOf } from '../insight';
import { measures, worthOf } from '../worth/measure';

const row = z.object({
  segment: z.string(),
  customers: z.number(),
  known: z.number(),
  money: z.number(),
  /** Of all the money, and of all customers whose money is known; 0–1. */
  share: z.number(),
  ofCustomers: z.number(),
  /** share ÷ ofCustomers: 2 = each is worth twice the average. Null for nobody. */
  times: z.nullable(z.number()),
});

/**
 * Where the money is: how much each segment brings against how many it is, and how few customers bring how much. In the currency that
 * most have; who has another one, or a refund larger than what was bought, is not counted.
 */
export default defineInsight({
  id: 'money',
  name: 'Where the money is',
  result: z.object({
    measure: z.nullable(z.enum(measures)),
    currency: z.nullable(z.string()),
    /** Customers whose money is known and counted; those of whom the segment can't be told among them. */
    known: z.number(),
    total: z.number(),
    segments: z.array(row),
    /** The share of the money that the best 1, 10 and 20 per cent of the customers bring. */
    top: z.array(z.object({ of: z.number(), share: z.number() })),
    /** The least share of the customers who bring four fifths of the money: 0.2 is Pareto's. Null without money. */
    fourFifths: z.nullable(z.number()),
    /** 0 = everybody brings the same, 1 = one brings all (Gini 1912). */
    gini: z.nullable(z.number()),
  }),
  needs: [...measures],
  compute(scene) {
    const customers = scene.placed.map(({ customer }) => customer);
    const worth = worthOf(customers);
    if (!worth) return none;
    const all = Float64Array.from(customers.flatMap((customer) => worth.of(customer) ?? []))
      .sort()
      .reverse();
    const total = all.reduce((sum, one) => sum + one, 0);
    return {
      measure: worth.measure,
      currency: worth.currency,
      known: all.length,
      total,
      segments: membersOf(scene).map(({ segment, members }) => {
        const amounts = members.flatMap((customer) => worth.of(customer) ?? []);
        const money = amounts.reduce((sum, one) => sum + one, 0);
        const share = total > 0 ? money / total : 0;
        const ofCustomers = amounts.length / all.length;
        const times = ofCustomers > 0 ? share / ofCustomers : null;
        return { segment, customers: members.length, known: amounts.length, money, share, ofCustomers, times };
      }),
      top: [0.01, 0.1, 0.2].map((of) => ({
        of,
        share: total > 0 ? firstOf(all, Math.ceil(of * all.length)) / total : 0,
      })),
      fourFifths: total > 0 ? howMany(all, 0.8 * total) / all.length : null,
      gini: total > 0 ? giniOf(all, total) : null,
    };
  },
});

const none = {
  measure: null,
  currency: null,
  known: 0,
  total: 0,
  segments: [],
  top: [],
  fourFifths: null,
  gini: null,
};

const firstOf = (largestFirst: Float64Array, count: number): number =>
  largestFirst.subarray(0, count).reduce((sum, one) => sum + one, 0);

/** How many of the largest it takes to come to a sum; a billionth is rounding. */
function howMany(largestFirst: Float64Array, wanted: number): number {
  let sum = 0;
  const at = largestFirst.findIndex((one) => {
    sum += one;
    return sum >= wanted * (1 - 1e-9);
  });
  return at < 0 ? largestFirst.length : at + 1;
}

/** From amounts in descending order: (n + 1 − 2 Σ i·x_(i) / Σ x) / n with i counted from the largest is its mirror image. */
function giniOf(largestFirst: Float64Array, total: number): number {
  const n = largestFirst.length;
  const weighted = largestFirst.reduce((sum, one, at) => sum + (at + 1) * one, 0);
  return (n + 1 - (2 * weighted) / total) / n;
}
