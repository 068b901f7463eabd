import { type FieldKey, isFieldKey } from '../../core/customer/fields';
import { readPage } from '../../core/reading/read-page';
import type { Row } from '../../core/reading/reading';
import { atOnce } from '../../core/stretches';
import { expertHere } from '../expert-here';
import { anonymousBy, type Known } from './anonymous';
import { type Fake, fakeFrom } from './fake';
import { keepOf } from './keep';
import { repeatedIn } from './repeated';
import { writePage } from './write-page';

/** So many rows show what a list is; more only make a fixture long. */
const enoughRows = 5;

/** What the recorded page was made of: `personal` texts may not be found in it. */
export type Recorded = { html: string; fields: Record<string, string | null>; personal: string[] };

/** The best list of this page as a small page of nobody's; null where there is no list. */
export function recordPage(url: string, site: string, seed: number): Recorded | null {
  const own = expertHere.adapters.filter(({ id }) => id === site);
  const { lists } = atOnce(readPage(document, url, { ...expertHere, adapters: own }));
  const list = lists.find(({ customers }) => customers >= 0.5) ?? lists[0];
  if (!list) return null;
  const { reading, anchors } = atOnce(list.read());
  const fake = fakeFrom(seed);
  const kept = keepOf(list, document, enoughRows);
  const known = new Map<Element, Known>();
  for (const [key, { row }] of anchors) {
    const one = reading.rows.find((other) => other.key === key);
    const record = list.structure.records.find(({ parts }) => parts[0] === row);
    if (one && record)
      for (const part of record.parts) for (const element of ofPart(part)) known.set(element, knownOf(one));
  }
  const html = writePage(document, kept, known, anonymousBy(fake, repeatedIn(kept.records)));
  const fields = Object.fromEntries(reading.columns.map(({ header, field }) => [header, field]));
  return { html, fields, personal: personalIn(reading.rows) };

  function knownOf({ cells }: Row): Known {
    const said = reading.columns.flatMap(({ field, header }, at): [string, FieldKey | null][] =>
      cells[at] && header !== '…' ? [[cells[at], field !== null && isFieldKey(field) ? field : null]] : [],
    );
    const name = said.find(([, field]) => field === 'name')?.[0];
    return { fields: new Map(said), initials: name ? initialsFor(name, fake) : new Map() };
  }

  function personalIn(rows: Row[]): string[] {
    const people = ['name', 'firstName', 'lastName', 'email', 'phone', 'company', 'owner', 'street', 'account'];
    const texts = reading.columns.flatMap(({ field }, at) =>
      people.includes(field ?? '') ? rows.flatMap(({ cells }) => cells[at] ?? []) : [],
    );
    return [...new Set(texts)].filter((text) => text.length > 3);
  }
}

/** A part of a row, and what is put into its slots. */
const ofPart = (part: Element): Element[] => [
  part,
  ...[...part.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements()),
];

function initialsFor(name: string, fake: Fake): Map<string, string> {
  const of = (text: string): string =>
    text
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  const [before, after] = [of(name), of(fake.cell(name, 'name'))];
  return new Map([
    [before, after],
    [before.slice(0, 2), after.slice(0, 2)],
    [before.slice(0, 1), after.slice(0, 1)],
  ]);
}
