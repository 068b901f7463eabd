import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { isDerived } from '../../customer/derived';
import type { FieldKey } from '../../customer/fields';
import { methodOf } from '../../segments/index';
import { quantile } from '../../segments/numbers/quantile';
import { daysBetween } from '../../values/civil';
import { defineInsight, membersOf } from '../insight';

/** Older than this many days is old: the window that marketing systems take for engagement (Salesforce Einstein, Data 360). */
const oldAfter = 90;

/** Days of which the newest says how far a list goes, and after so many of them a list tells of the past: an order a year is regular. */
const happened = ['lastOrder', 'lastActive', 'closeDate'] as const satisfies FieldKey[];
const pastAfter = 365;

const row = z.object({
  segment: z.string(),
  customers: z.number(),
  /** Of whom it is known when what they are placed by was read. */
  known: z.number(),
  /** The middle age in days of the oldest value that each rests on; null where none is known. */
  middle: z.nullable(z.number()),
  /** How many rest on a value older than `after` days, and their share of those known, 0–1. */
  old: z.number(),
  share: z.number(),
  /** The field that is the oldest for most of these, and when it was read first of all; null where none is old. */
  oldest: z.nullable(z.object({ field: z.string(), customers: z.number(), read: z.string() })),
});

/** How old is what a segment rests on? Counted from the day on which each value was last read, not from what it says. */
export default defineInsight({
  id: 'evidence',
  name: 'Age of the evidence',
  result: z.object({
    after: z.number(),
    segments: z.array(row),
    /** The newest thing that happened to any of them, where it is a year ago and more. */
    latest: z.nullable(z.object({ field: z.string(), date: z.string() })),
  }),
  needs: [],
  compute(scene) {
    const { model, asOf } = scene;
    // What is computed is as old as what it is computed from, and that is among the needs itself.
    const fields = methodOf(model)
      .looksAt(model)
      .filter((field) => !isDerived(field));
    return {
      after: oldAfter,
      latest: latestOf(
        scene.placed.map(({ customer }) => customer),
        happened.filter((field) => fields.includes(field)),
        asOf,
      ),
      segments: membersOf(scene).map(({ segment, members }) => {
        const oldest = members.flatMap((customer) => oldestOf(customer, fields, asOf) ?? []);
        const old = oldest.filter(({ days }) => days > oldAfter);
        const days = Float64Array.from(oldest, (one) => one.days).sort();
        return {
          segment,
          customers: members.length,
          known: oldest.length,
          middle: days.length === 0 ? null : Math.round(quantile(days, 0.5)),
          old: old.length,
          share: oldest.length === 0 ? 0 : old.length / oldest.length,
          oldest: commonest(old),
        };
      }),
    };
  },
});

function latestOf(customers: readonly Customer[], fields: readonly (typeof happened)[number][], asOf: string) {
  let latest: { field: string; date: string } | null = null;
  for (const { values } of customers)
    for (const field of fields) {
      const date = values[field];
      if (date !== undefined && (latest === null || date > latest.date)) latest = { field, date };
    }
  return latest && daysBetween(latest.date, asOf) > pastAfter ? latest : null;
}

type Age = { field: string; read: string; days: number };

/** The value read longest ago of those that are known. */
function oldestOf({ sources }: Customer, fields: readonly string[], asOf: string): Age | null {
  let oldest: { field: string; at: string } | null = null;
  for (const field of fields) {
    const at = sources[field]?.at;
    if (at !== undefined && (oldest === null || at < oldest.at)) oldest = { field, at };
  }
  if (!oldest) return null;
  const read = oldest.at.slice(0, 10);
  return { field: oldest.field, read, days: Math.max(0, daysBetween(read, asOf)) };
}

function commonest(ages: readonly Age[]) {
  const [most] = [...Map.groupBy(ages, ({ field }) => field)].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  );
  if (!most) return null;
  const [field, same] = most;
  return {
    field,
    customers: same.length,
    read: same.reduce((first, { read }) => (read < first ? read : first), same[0]?.read ?? ''),
  };
}
