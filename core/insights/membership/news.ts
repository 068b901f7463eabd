import { methodOf } from '../../segments/index';
import type { SegmentModel } from '../../segments/model';
import { addDays, daysBetween } from '../../values/civil';
import { type MoveEntry, type NetMove, netMoves } from './moves';

/** Labels that turn within so many days are news today: there is still time to do something. */
export const daysAhead = 7;
/** A yardstick, or a reading, of more days ago is old: a quarter is what marketing systems look back. */
const oldAfter = 90;

/** `to` = where they will be on that day, if nothing happens; segment keys, null = can't tell. */
export type Turning = { customer: string; segment: string | null; on: string; to: string | null };

/** What is not as of today. */
export type Stale =
  /** Limits that hang on everybody were taken so long ago. */
  | { kind: 'yardstick'; asOf: string; days: number }
  /** They were taken while a part of the list was read. */
  | { kind: 'part'; read: number; of: number | null }
  /** The list itself was last read so long ago. */
  | { kind: 'reading'; last: string; days: number }
  /** So many labels have turned since they were last told; placing everybody anew (“catch up”) puts that right. */
  | { kind: 'turned'; customers: number }
  /** None of the list's columns is what the segmentation goes by any more. */
  | { kind: 'columns'; fields: string[] };

export type News = {
  /** Newest first; who is back where they were has not moved. */
  moved: NetMove[];
  entered: NetMove[];
  /** Soonest first. */
  turning: Turning[];
  stale: Stale[];
};

export type NewsOf = {
  model: SegmentModel;
  moves: readonly MoveEntry[];
  /** Where customers stand whose label has a date: on which it changes by itself (civil), and to what. */
  dated: readonly { customer: string; segment: string | null; until: string; next?: string | null }[];
  /** Fields, or `own:<header>`, that the list has. */
  fields: readonly string[];
  /** Civil date of its last reading. */
  lastRead: string;
};

/** What is new of a list: who moved since an instant (ISO), who turns within a week of a civil date, what is stale on it. */
export function newsOf({ model, moves, dated, fields, lastRead }: NewsOf, since: string, today: string): News {
  const newest = (net: NetMove[]) =>
    net.sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : a.customer < b.customer ? -1 : 1));
  // Who was first seen since then and has moved on has moved: in the first week that is everybody who does.
  const moved = newest(
    netMoves(
      moves.filter(({ cause }) => cause !== 'first seen'),
      since,
    ),
  );
  const onTheirWay = new Set(moved.map(({ customer }) => customer));
  const entered = newest(netMoves(moves, since)).filter(
    ({ customer, cause }) => cause === 'first seen' && !onTheirWay.has(customer),
  );
  const last = addDays(today, daysAhead);
  const turning = dated
    .filter(({ until }) => until > today && until <= last)
    .map(({ customer, segment, until, next }) => ({ customer, segment, on: until, to: next ?? null }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.customer < b.customer ? -1 : 1));
  return {
    moved,
    entered,
    turning,
    stale: staleOf({ model, dated, fields, lastRead }, today),
  };
}

function staleOf({ model, dated, fields, lastRead }: Omit<NewsOf, 'moves'>, today: string): Stale[] {
  const method = methodOf(model);
  const stale: Stale[] = [];
  const { partial, customers: read, of } = model.trainedOn;
  if (method.relative(model)) {
    const days = daysBetween(model.asOf, today);
    if (days > oldAfter) stale.push({ kind: 'yardstick', asOf: model.asOf, days });
    if (partial) stale.push({ kind: 'part', read, of });
  }
  const days = daysBetween(lastRead, today);
  if (days > oldAfter) stale.push({ kind: 'reading', last: lastRead, days });
  const turned = dated.filter(({ until }) => until <= today).length;
  if (turned > 0) stale.push({ kind: 'turned', customers: turned });
  const needs = method.looksAt(model);
  const there = new Set(fields);
  if (needs.length > 0 && !needs.some((field) => there.has(field) || field.startsWith('member:')))
    stale.push({ kind: 'columns', fields: needs });
  return stale;
}
