import * as z from 'zod/mini';
import { methodOf } from '../../segments/index';
import { addDays, daysBetween } from '../../values/civil';
import { defineInsight } from '../insight';

/** A quarter ahead: further, hardly anybody does nothing. */
const weeksShown = 13;

const place = z.nullable(z.string());

/** When do labels change by themselves, if nothing happens? By weeks from tomorrow on, with where to. */
export default defineInsight({
  id: 'ahead',
  name: 'What changes by itself',
  result: z.object({
    /** `from` = its first day. Weeks in which nobody turns are there, too. */
    weeks: z.array(z.object({ from: z.string(), customers: z.number() })),
    /** Within the first week, the most first. */
    soon: z.array(z.object({ from: place, to: place, customers: z.number() })),
    later: z.number(),
    never: z.number(),
    /** The first date of all; null where no label ever changes by itself. */
    next: z.nullable(z.string()),
  }),
  needs: [],
  compute({ model, placed, asOf, memberOf }) {
    const method = methodOf(model);
    const weeks = Array.from({ length: weeksShown }, (_, week) => ({
      from: addDays(asOf, week * 7 + 1),
      customers: 0,
    }));
    const soon = new Map<string, { from: string | null; to: string | null; customers: number }>();
    let [later, never] = [0, 0];
    let next: string | null = null;
    for (const { customer, placement } of placed) {
      const until = method.until(customer, model, asOf);
      if (until === null) {
        never += 1;
        continue;
      }
      if (next === null || until < next) next = until;
      const week = Math.floor((daysBetween(asOf, until) - 1) / 7);
      const at = weeks[week];
      if (at) at.customers += 1;
      else later += 1;
      if (week > 0) continue;
      const from = placement.segment;
      const to = method.assign(customer, model, until, memberOf).segment;
      const key = JSON.stringify([from, to]);
      const move = soon.get(key) ?? { from, to, customers: 0 };
      soon.set(key, { ...move, customers: move.customers + 1 });
    }
    const moves = [...soon].sort((a, b) => b[1].customers - a[1].customers || (a[0] < b[0] ? -1 : 1));
    return { weeks, soon: moves.map(([, move]) => move), later, never, next };
  },
});
