import type { Card } from '@/core/browser/calls';
import { type Customer, displayName } from '@/core/customer/customer';
import type { JoinedBy } from '@/core/customer/find-same';
import { makeSpeaker } from '@/core/languages/speaker';
import type { Outcome } from '@/core/problem';
import type { Reading } from '@/core/reading/reading';
import { methodOf } from '@/core/segments/index';
import { type ModelId, modelId, type SegmentModel } from '@/core/segments/model';
import type { StarterReason } from '@/core/segments/starter';
import { fitWay, type Way, waysFor } from '@/core/segments/ways';
import { messageFor } from '@/core/store/cards/open-card';
import { addWords, type ColumnWords, noWords, wordsFor } from '@/core/store/readings/column-words';
import { joinReading } from '@/core/store/readings/join-reading';
import { type SegmentedReading, segmentReading } from '@/core/store/readings/segment-reading';
import { seed } from '@/core/store/segmentations/refit';
import { type Group, groupCustomers } from '../app/groups';
import type { Pasted, Step } from './pasted';

export type Context = { language: string; today: string; at: string };

/** A pasted list as the worker keeps it. */
export type PastedList = {
  reading: Reading;
  context: Context;
  /** What the user says of its columns here; `words` = that, over what was said of lists like it before. */
  said: ColumnWords;
  words: ColumnWords;
  segmented: SegmentedReading;
  ways: Way[];
  /** The way that the user chose; null = the product's own choice. */
  way: Way | null;
  shown: Outcome<{ model: SegmentModel; because: StarterReason | null }>;
  groups: Group[];
  /** Row → by what it was joined with a customer who is known already. */
  joined: ReadonlyMap<string, JoinedBy>;
};

/** Names shown of each segment; the whole segment can be copied. */
const shownPeople = 20;

/** `way` = the key of the way that was chosen before; one that the list no longer allows gives way to the product's choice. */
export async function understand(
  reading: Reading,
  context: Context,
  { said = noWords, way = null, tell = () => {} }: Partial<Asked> = {},
): Promise<PastedList> {
  const words = addWords(await orElse(wordsFor(reading), noWords), said);
  const segmented = segmentReading(reading, context, context.language, words, (done, of) =>
    tell(done < of ? { step: 'columns', done, of } : { step: 'merging', rows: reading.rows.length }),
  );
  tell({ step: 'grouping', rows: reading.rows.length });
  const ways = waysFor(segmented.customers, context.today);
  const { joined } = await orElse(joinReading(segmented.people, reading), { customers: [], joined: new Map() });
  const by = new Map([...joined].map(([row, { by }]) => [row, by]));
  const list = { reading, context, said, words, segmented, ways, joined: by };
  return segmentBy({ ...list, way: null, shown: segmented.segmented, groups: [] }, way);
}

type Asked = { said: ColumnWords; way: string | null; tell: (step: Step) => void };

/** The same customers in other segments. */
export function segmentBy(list: PastedList, key: string | null): PastedList {
  const { reading, context, segmented, ways } = list;
  const { customers } = segmented;
  const way = ways.find((one) => one.key === key) ?? null;
  const shown = way ? fitted(way, list) : segmented.segmented;
  const groups = shown.ok ? groupCustomers(customers, shown.value.model, context.today) : [];
  return { ...list, reading, way, shown, groups };
}

function fitted(way: Way, { reading, context, segmented }: PastedList): PastedList['shown'] {
  const { address, coverage } = reading;
  const id: ModelId = modelId.parse(`${way.key}:${address}`);
  const model = fitWay(way, segmented.customers, { asOf: context.today, seed, id, coverage });
  return model.ok ? { ok: true, value: { model: model.value, because: null } } : model;
}

/** A list is understood as well where the browser keeps nothing for us, such as a private window. */
const orElse = <T>(stored: Promise<T>, nothing: T): Promise<T> => stored.catch(() => nothing);

export async function summarise(list: PastedList): Promise<Pasted> {
  const { reading, context, words, segmented, ways, way, shown, groups, joined } = list;
  const { customers, columns, questions, missing, nobodys } = segmented;
  const about = {
    title: reading.title,
    rows: reading.rows.length,
    customers: customers.length,
    columns,
    leftOut: reading.leftOut ?? [],
    format: reading.form?.format ?? null,
    questions,
    answers: words.answers,
    missing,
    joined: countJoined(joined),
    nobodys,
    ways: ways.map(({ key, method, set }) => ({ key, method, set })),
    way: way?.key ?? null,
  };
  if (!shown.ok) return { ...about, segmented: shown };
  const { model, because } = shown.value;
  const why = shortReasons(list);
  const told = groups.map(async (group) => ({
    segment: group.segment,
    size: group.customers.length,
    missing: group.missing,
    people: group.customers.slice(0, shownPeople).map((one) => ({ name: displayName(one), why: why(one) })),
    message: await messageOf(group, model.method, context),
    to: group.customers[0]?.values.email ?? '',
  }));
  return { ...about, segmented: { ok: true, method: model.method, because, groups: await Promise.all(told) } };
}

/** What to say to the first of a group. */
async function messageOf(
  { segment, customers: [first] }: Group,
  method: string,
  context: Context,
): Promise<Card['message']> {
  if (!first || !segment) return null;
  const { today, language } = context;
  const said = messageFor(first, segment, method, today, language, makeSpeaker(language));
  return (await orElse(said, { message: null, noMessage: null })).message;
}

function countJoined(joined: PastedList['joined']): Pasted['joined'] {
  const counts = new Map<JoinedBy, number>();
  for (const by of joined.values()) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].map(([by, rows]) => ({ by, rows })).sort((a, b) => b.rows - a.rows);
}

/** One reason in few words. */
export function shortReasons({ shown, context }: PastedList): (customer: Customer) => string {
  if (!shown.ok) return () => '';
  const { model } = shown.value;
  const speaker = makeSpeaker(context.language);
  return (customer) => {
    const [reason] = methodOf(model).explain(customer, model, context.today).reasons;
    return reason ? speaker.short(reason) : '';
  };
}
