import type { Column } from '../../customer/list';
import { foldText } from '../../values/plain-text';
import { findAll } from '../page/flat-tree';
import { subjectOf } from '../page/subject-words';
import { tidy } from '../page/text';
import { isShown } from '../page/visible';
import { isOtherTitle } from './other-pages';

/** `named` = it has a name that the fields say as well. */
export type Title = { element: Element; text: string; named: boolean };

type Read = { columns: Column[]; cells: (string | null)[] };

const isHeading = (element: Element): boolean =>
  /^h[1-6]$/.test(element.localName) || element.matches('[role="heading"]');
/** Where a heading names the system, a menu or a message, not what the page is about. */
const elsewhere =
  'nav, footer, aside, [role="navigation"], [role="complementary"], a[href="/"], a[href="#/"], a[href="./"]';

/**
 * What the page calls its record. `names` = the names that its fields say: the first heading that has one of them, whole before
 * part. Without such a heading: the first of the page's content, or where a field (`at`) names a person, a heading before it
 * that says what the page is about, else that field.
 */
export function titleOf(top: Element, names: readonly string[], at: Element | null): Title | null {
  const all = findAll(top, isHeading)
    .filter((element) => isShown(element) && !element.closest(elsewhere))
    .map((element) => ({ element, text: tidy(element.textContent ?? '').slice(0, 200), named: false }))
    .filter(({ text }) => text !== '');
  for (const word of names.map((name) => foldText(name)).filter((name) => name.length > 1)) {
    const found = all.find(({ text }) => foldText(text).includes(word));
    if (found) return { ...found, named: true };
  }
  const main = all.filter(({ element }) => element.closest('main, [role="main"]'));
  const [first] = main.length > 0 ? main : all.filter(({ element }) => !element.closest('[role="banner"]'));
  if (!at) return first ?? null;
  const about = all.find(({ element, text }) => isBefore(element, at) && (subjectOf(text) !== 0 || isOtherTitle(text)));
  return about ?? { element: at, text: names[0] ?? '', named: true };
}

const isBefore = (element: Element, other: Element): boolean => (element.compareDocumentPosition(other) & 4) > 0;

/** Names in the order in which a title may hold them: the whole name, its parts, the company. */
export function namesIn({ columns, cells }: Read): string[] {
  const of = (field: string): string => tidy(cells[columns.findIndex((column) => column.field === field)] ?? '');
  const [first, last] = [of('firstName'), of('lastName')];
  const whole = [first, last].filter(Boolean).join(' ');
  return [...new Set([of('name'), whole, last, of('company'), first])].filter(Boolean);
}

/** Where no field says the name, the title is it: a company's where the fields are a company's. Null where it can be no name. */
export function nameByTitle({ text }: Title, read: Read): Read | null {
  const { columns, cells } = read;
  const has = (...fields: string[]): boolean =>
    columns.some(({ field }, at) => field !== null && fields.includes(field) && Boolean(cells[at]));
  if (has('name', 'firstName', 'lastName')) return read;
  const company = cells[columns.findIndex(({ field }) => field === 'company')] ?? '';
  if (company && foldText(text).includes(foldText(company))) return read;
  if (subjectOf(text) !== 0 || /[#№]|\d{3}/.test(text) || !/\p{L}{2}/u.test(text) || text.length > 80) return null;
  const isCompany =
    !company && has('website', 'domain', 'employees', 'vatId', 'companyId') && !has('jobTitle', 'age', 'birthday');
  const field = isCompany ? 'company' : 'name';
  const reason = { kind: 'values' as const, shape: 'title', share: 1, weight: certainty };
  const column: Column = { header: '#0', machine: null, field, kind: 'text', certainty, reasons: [reason] };
  return { columns: [column, ...columns], cells: [text, ...cells] };
}

const certainty = 0.5;
