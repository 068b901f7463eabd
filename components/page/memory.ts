import type { Answer, Badge } from '@/core/browser/calls';
import { fingerprint } from '@/core/reading/page/text';
import type { Reading, Row } from '@/core/reading/reading';

/** More rows in one message would hold the page up. */
const mostRows = 2000;
/** A row whose cells keep changing (a ticking clock) is sent again after 2 s, then 4 s … at most each minute. */
const patience = { first: 2000, most: 60_000 };

type Known = { print: string; who: string; badge: Badge | null; changes: number; askAfter: number };

/** What tells people apart: where one of these is another, the badge was somebody else's. */
const identity = new Set(['name', 'firstName', 'lastName', 'email', 'company', 'customerId']);

/** What this page sent of one list and was answered: a row that shows again gets its badge at once and is not sent again. */
export type Memory = {
  badgeOf: (key: string) => Badge | null;
  /** Looks whether the rows still show who they did; a badge of somebody else is gone at once. */
  meet: (reading: Reading) => void;
  /** The rows that are new or changed (null = none), and when to look again because some wait their turn. */
  unsent: (reading: Reading, now: number) => { part: Reading | null; again: number | null };
  /** Takes an answer in. True = a new model: what is known of other rows has to be asked for again. */
  take: (asked: Reading, answer: Answer<'seeList'>) => boolean;
  /** What was asked and not answered counts as unsent. */
  forget: (asked: Reading) => void;
};

export function makeMemory(): Memory {
  const known = new Map<string, Known>();
  let model: string | null = null;

  return {
    badgeOf: (key) => known.get(key)?.badge ?? null,

    meet(reading) {
      const who = whoIn(reading);
      for (const row of reading.rows) {
        const before = known.get(row.key);
        const now = who(row);
        if (before && before.who !== now) known.set(row.key, { ...before, who: now, badge: null });
      }
    },

    unsent(reading, now) {
      const who = whoIn(reading);
      const columns = reading.columns.map(({ header }) => header).join('\n');
      const rows: Row[] = [];
      let again: number | null = null;
      for (const row of reading.rows) {
        const print = fingerprint(`${columns}\n\n${row.cells.map((cell) => cell ?? '\0').join('\n')}`);
        const before = known.get(row.key);
        if (before?.print === print) continue;
        if (before && before.askAfter > now) {
          again = Math.min(again ?? Number.POSITIVE_INFINITY, before.askAfter);
          continue;
        }
        if (rows.length === mostRows) return { part: { ...reading, rows }, again: now };
        const changes = before ? before.changes + 1 : 0;
        const wait = changes === 0 ? 0 : Math.min(patience.most, patience.first * 2 ** (changes - 1));
        known.set(row.key, { print, who: who(row), badge: before?.badge ?? null, changes, askAfter: now + wait });
        rows.push(row);
      }
      return { part: rows.length > 0 ? { ...reading, rows } : null, again };
    },

    take(asked, answer) {
      const version = answer.model?.version ?? null;
      const renewed = model !== null && version !== model;
      model = version;
      const badges = new Map(answer.badges.map((badge) => [badge.row, badge]));
      const who = whoIn(asked);
      const asking = new Map(asked.rows.map((row) => [row.key, who(row)]));
      for (const [key, row] of known) {
        if (asking.has(key)) row.badge = row.who === asking.get(key) ? (badges.get(key) ?? null) : null;
        else if (renewed) known.set(key, { ...row, print: '', changes: 0, askAfter: 0 });
      }
      return renewed && known.size > asking.size;
    },

    forget(asked) {
      for (const { key } of asked.rows) {
        const row = known.get(key);
        if (row) known.set(key, { ...row, print: '', askAfter: 0 });
      }
    },
  };
}

function whoIn({ columns }: Reading): (row: Row) => string {
  const at = columns.flatMap(({ field }, index) => (field !== null && identity.has(field) ? [index] : []));
  return ({ cells }) => at.map((index) => cells[index] ?? '').join('\n');
}
