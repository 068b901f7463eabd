import type { Answer } from '../../browser/calls';
import { makeSpeaker } from '../../languages/speaker';
import type { Outcome } from '../../problem';
import type { Reading, RecordRef } from '../../reading/reading';
import { spaceOf } from '../../reading/record/record-of-url';
import { customersWith } from '../customers/customers';
import { db, type StoredList } from '../db';
import type { Now } from '../now';
import { seeList } from './see-list';

/**
 * The round trip of the page of one record. Where a list has read its kind before, the record is that list's: it has its id there,
 * and is placed in the list's segments. What the page shows is kept as read on the pages of the records.
 */
export async function seeRecord(read: Reading, now: Now, code: string): Promise<Outcome<Answer<'seeList'>>> {
  const home = await homeOf(read);
  const speaker = makeSpeaker(code);
  const kind =
    home?.list.title ??
    read.address
      .replace('{id}', '')
      .split(/[/#?&=]/)
      .filter(Boolean)
      .at(-1) ??
    '';
  const reading = {
    ...read,
    title: speaker.say(speaker.texts.status.recordPages, { list: kind }),
    system: home?.list.system ?? read.system,
    rows: home ? read.rows.map((row) => ({ ...row, record: home.ref.id })) : read.rows,
  };
  return seeList(reading, now, code, { onlyKnown: false, home: home?.list });
}

/** The list in whose space of ids the record has its id: one that has shown this very record, else the one of which most was read. */
async function homeOf({ address, refs = [] }: Reading): Promise<{ list: StoredList; ref: RecordRef } | null> {
  const lists = (await db.lists.toArray()).filter((list) => list.address !== address && !list.recordsOf);
  for (const ref of refs) {
    const known = lists
      .filter(({ system }) => spaceOf(system) === ref.space)
      .sort((a, b) => b.coverage.read - a.coverage.read);
    for (const list of known) {
      const shown = await customersWith(new Set([`record:${list.system}:${ref.id}`]));
      if (shown.some(({ lists: on }) => on.includes(list.id))) return { list, ref };
    }
    if (known[0]) return { list: known[0], ref };
  }
  return null;
}
