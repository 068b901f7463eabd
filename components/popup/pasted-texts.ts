import { type CustomerId, displayName } from '@/core/customer/customer';
import { toCsv } from '@/core/export/csv';
import { languageOf } from '@/core/languages/index';
import { makeSpeaker } from '@/core/languages/speaker';
import type { Reading } from '@/core/reading/reading';
import { type Context, type PastedList, shortReasons } from './pasted-list';

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
export function labelledCsv(list: PastedList): string {
  const { reading, context, segmented, shown, groups } = list;
  const speaker = makeSpeaker(context.language);
  const { segment, reason } = speaker.texts.app.customers;
  const method = shown.ok ? shown.value.model.method : '';
  const why = shortReasons(list);
  const labels = new Map<CustomerId, [string, string]>();
  for (const group of groups) {
    const name = group.segment ? speaker.segment(method, group.segment) : speaker.cannotTellTitle();
    for (const customer of group.customers) labels.set(customer.id, [name, why(customer)]);
  }
  const rows = reading.rows.map((row) => {
    const customer = segmented.rows.get(row.key);
    return [...row.cells.map((cell) => cell ?? ''), ...((customer && labels.get(customer)) ?? ['', ''])];
  });
  return asCsv([[...headersOf(reading), segment, reason], ...rows], context);
}

/** The rows that are nobody who is known, as they were given. */
export function unmatchedCsv({ reading, context, joined }: PastedList): string {
  const rows = reading.rows.filter(({ key }) => !joined.has(key));
  return asCsv([headersOf(reading), ...rows.map(({ cells }) => cells.map((cell) => cell ?? ''))], context);
}

const headersOf = ({ columns }: Reading): string[] => columns.map(({ header }) => header);

const asCsv = (rows: string[][], { language }: Context): string =>
  toCsv(rows, { separator: languageOf(language).habits.decimal === ',' ? ';' : ',' });
