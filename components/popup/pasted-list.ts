import { type Customer, type CustomerId, displayName } from '@/core/customer/customer';
import { toCsv } from '@/core/export/csv';
import { languageOf } from '@/core/languages/index';
import { makeSpeaker } from '@/core/languages/speaker';
import type { Reading } from '@/core/reading/reading';
import { methodOf } from '@/core/segments/index';
import { corrected } from '@/core/store/keep-reading';
import { seeList } from '@/core/store/see-list';
import { type SegmentedReading, segmentReading } from '@/core/store/segment-reading';
import { type Group, groupCustomers } from '../app/groups';
import type { Pasted } from './pasted';

type Context = { language: string; today: string; at: string };

/** A pasted list as the worker keeps it. */
export type PastedList = {
  reading: Reading;
  context: Context;
  corrections: Record<string, string | null>;
  segmented: SegmentedReading;
  groups: Group[];
};

/** Names shown of each segment; the whole segment can be copied. */
const shownPeople = 20;

export function understand(read: Reading, context: Context, corrections: PastedList['corrections'] = {}): PastedList {
  const reading = { ...read, columns: read.columns.map((column) => corrected(column, corrections)) };
  const segmented = segmentReading(reading, context, context.language);
  const { customers } = segmented;
  const groups = segmented.segmented.ok
    ? groupCustomers(customers, segmented.segmented.value.model, context.today)
    : [];
  return { reading, context, corrections, segmented, groups };
}

export function summarise({ reading, context, segmented, groups }: PastedList): Pasted {
  const { customers, questions, missing } = segmented;
  const about = {
    title: reading.title,
    rows: reading.rows.length,
    customers: customers.length,
    columns: reading.columns,
    leftOut: reading.leftOut ?? [],
    format: reading.form?.format ?? null,
    questions,
    missing,
  };
  if (!segmented.segmented.ok) return { ...about, segmented: segmented.segmented };
  const { model, because } = segmented.segmented.value;
  const why = shortReasons(segmented, context);
  return {
    ...about,
    segmented: {
      ok: true,
      method: model.method,
      because,
      groups: groups.map(({ segment, customers, missing }) => ({
        segment,
        size: customers.length,
        missing,
        people: customers
          .slice(0, shownPeople)
          .map((customer) => ({ name: displayName(customer), why: why(customer) })),
      })),
    },
  };
}

function shortReasons({ segmented }: SegmentedReading, { language, today }: Context): (customer: Customer) => string {
  if (!segmented.ok) return () => '';
  const { model } = segmented.value;
  const speaker = makeSpeaker(language);
  return (customer) => {
    const [reason] = methodOf(model).explain(customer, model, today).reasons;
    return reason ? speaker.short(reason) : '';
  };
}

/** `Name <address>`, a line each: as mail programs take it, and as the paste box reads it. */
export function copyGroup({ groups }: PastedList, segment: string | null): string {
  const group = groups.find((one) => (one.segment?.key ?? null) === segment);
  return (group?.customers ?? [])
    .map((customer) => {
      const name = displayName(customer);
      const { email } = customer.values;
      return email && email !== name ? `${name} <${email}>` : name;
    })
    .join('\n');
}

/** The list as it was given, with segment and reason beside each row, for the user's own spreadsheet. */
export function labelledCsv({ reading, context, segmented, groups }: PastedList): string {
  const speaker = makeSpeaker(context.language);
  const { segment, reason } = speaker.texts.app.customers;
  const method = segmented.segmented.ok ? segmented.segmented.value.model.method : '';
  const why = shortReasons(segmented, context);
  const labels = new Map<CustomerId, [string, string]>();
  for (const group of groups) {
    const name = group.segment ? speaker.segment(method, group.segment) : speaker.cannotTellTitle();
    for (const customer of group.customers) labels.set(customer.id, [name, why(customer)]);
  }
  const rows = reading.rows.map((row) => {
    const customer = segmented.rows.get(row.key);
    return [...row.cells.map((cell) => cell ?? ''), ...((customer && labels.get(customer)) ?? ['', ''])];
  });
  const separator = languageOf(context.language).habits.decimal === ',' ? ';' : ',';
  return toCsv([[...reading.columns.map(({ header }) => header), segment, reason], ...rows], { separator });
}

/** Stores the list under a title of the user's; the same title again adds to the same list. Answers the list's id. */
export async function keepList({ reading, context }: PastedList, title: string): Promise<string> {
  // A text has no name of its own: the one that the user gives it tells it from others with the same columns.
  const named = reading.address.startsWith('paste:') && { address: `paste:${title}`, system: `paste:${title}` };
  const kept = await seeList({ ...reading, ...named, title }, context, context.language);
  if (!kept.ok) throw new Error(kept.problem.code);
  return named ? named.address : reading.address;
}
