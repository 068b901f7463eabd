import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { defineInsight, membersOf } from '../insight';
import { answerOf, columnsOf, isValid } from '../price/answers';
import { pricePoints, trialAndRevenue } from '../price/meter';

/** Fewer answers than these make no curve. */
const fewest = 30;

const best = z.object({ price: z.number(), share: z.number() });
const meter = z.object({
  /** Answers whose four prices rise: only these count. Beside them how many do not, and of whom prices are missing. */
  valid: z.number(),
  invalid: z.number(),
  missing: z.number(),
  /** Null where there are too few valid answers, or the curves do not cross. */
  points: z.nullable(z.object({ pmc: z.number(), pme: z.number(), idp: z.number(), opp: z.number() })),
  /** Where it was asked how likely one would buy. */
  trial: z.nullable(best),
  revenue: z.nullable(best),
});

/** What customers find too cheap, cheap, expensive and too expensive, of everybody and of each segment with enough answers. */
export default defineInsight({
  id: 'price',
  name: 'Acceptable prices',
  result: z.object({
    /** The four columns with the answers, from too cheap to too expensive; none where the list has them not. */
    columns: z.array(z.string()),
    currency: z.nullable(z.string()),
    all: z.nullable(meter),
    segments: z.array(z.object({ segment: z.string(), meter })),
  }),
  needs: [],
  compute(scene) {
    const everybody = scene.placed.map(({ customer }) => customer);
    const columns = columnsOf(everybody);
    if (!columns) return { columns: [], currency: null, all: null, segments: [] };
    const measure = (customers: readonly Customer[]) => {
      const answers = customers.flatMap((customer) => answerOf(customer, columns) ?? []);
      const valid = answers.filter(isValid);
      const enough = valid.length >= fewest;
      return {
        valid: valid.length,
        invalid: answers.length - valid.length,
        missing: customers.length - answers.length,
        points: enough ? pricePoints(valid) : null,
        ...((enough && trialAndRevenue(valid)) || { trial: null, revenue: null }),
      };
    };
    const { tooCheap, cheap, expensive, tooExpensive, currency } = columns;
    return {
      columns: [tooCheap, cheap, expensive, tooExpensive],
      currency,
      all: measure(everybody),
      segments: membersOf(scene).map(({ segment, members }) => ({ segment, meter: measure(members) })),
    };
  },
});
