import * as z from 'zod/mini';
import { defineInsight } from '../insight';

/** Of how many it can't be told, and because of which fields, the commonest first: what to fill in to know more. */
export default defineInsight({
  id: 'cannot-tell',
  name: 'Can’t tell, because of',
  result: z.object({
    customers: z.number(),
    share: z.number(),
    /** A customer who lacks two fields counts for both. */
    fields: z.array(z.object({ field: z.string(), customers: z.number() })),
  }),
  needs: [],
  compute({ placed }) {
    const counts = new Map<string, number>();
    let customers = 0;
    for (const { placement } of placed) {
      if (placement.segment !== null) continue;
      customers += 1;
      for (const field of placement.missing) counts.set(field, (counts.get(field) ?? 0) + 1);
    }
    const fields = [...counts]
      .map(([field, count]) => ({ field, customers: count }))
      .sort((a, b) => b.customers - a.customers || (a.field < b.field ? -1 : 1));
    return { customers, share: placed.length === 0 ? 0 : customers / placed.length, fields };
  },
});
