import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { type Money, money } from '../../customer/value';
import { defineInsight, membersOf } from '../insight';

const row = z.object({
  segment: z.string(),
  customers: z.number(),
  /** Of everybody, also of those of whom it can't be told; 0–1. */
  share: z.number(),
  /** Total spend of those whose spend is known; null where none is, or where it is in several currencies. */
  value: z.nullable(money),
  /** For how many of them the value speaks. */
  valued: z.number(),
});

/** Null for no amounts, and for several currencies: they are never added up. */
function sumOf(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return null;
  return { amount: amounts.reduce((sum, { amount }) => sum + amount, 0), currency: first.currency };
}

const amountsOf = (customers: readonly Customer[]): Money[] =>
  customers.flatMap(({ values }) => values.totalSpend ?? []);

export default defineInsight({
  id: 'size',
  name: 'Size, share and value',
  result: z.object({ customers: z.number(), cannotTell: z.number(), segments: z.array(row) }),
  needs: ['totalSpend'],
  compute(scene) {
    const customers = scene.placed.length;
    const segments = membersOf(scene).map(({ segment, members }) => {
      const amounts = amountsOf(members);
      const share = customers === 0 ? 0 : members.length / customers;
      return { segment, customers: members.length, share, value: sumOf(amounts), valued: amounts.length };
    });
    const told = segments.reduce((sum, segment) => sum + segment.customers, 0);
    return { customers, cannotTell: customers - told, segments };
  },
});
