import type { FieldKey } from '../../customer/fields';
import type { Column } from '../../customer/list';
import type { Reading } from '../reading';
import type { PageRecord, Structure } from './structure';
import { namesOf, subjectOf } from './subject-words';

/**
 * How much a column says that its rows are people or companies: where its header (or machine name) says so, and where only
 * its values do. Set by judgement on what a list of products, articles or tasks never has; fitted to nothing.
 */
const worth: Partial<Record<FieldKey, { said: number; seen: number }>> = {
  email: { said: 1, seen: 1 },
  phone: { said: 0.9, seen: 0.8 },
  fax: { said: 0.6, seen: 0.5 },
  name: { said: 0.6, seen: 0.5 },
  firstName: { said: 0.8, seen: 0.3 },
  lastName: { said: 0.8, seen: 0.3 },
  company: { said: 0.7, seen: 0.6 },
  account: { said: 0.6, seen: 0 },
  customerId: { said: 0.4, seen: 0 },
  personalId: { said: 0.8, seen: 0.4 },
  companyId: { said: 0.6, seen: 0.3 },
  vatId: { said: 0.6, seen: 0.5 },
  website: { said: 0.3, seen: 0.2 },
  domain: { said: 0.3, seen: 0.2 },
  street: { said: 0.3, seen: 0.2 },
  postalCode: { said: 0.3, seen: 0.2 },
  city: { said: 0.2, seen: 0.1 },
  country: { said: 0.2, seen: 0.2 },
  jobTitle: { said: 0.4, seen: 0.4 },
  department: { said: 0.3, seen: 0 },
  age: { said: 0.4, seen: 0 },
  birthday: { said: 0.6, seen: 0 },
  gender: { said: 0.5, seen: 0.3 },
  income: { said: 0.3, seen: 0 },
  industry: { said: 0.4, seen: 0.1 },
  employees: { said: 0.4, seen: 0 },
  lastOrder: { said: 0.5, seen: 0 },
  totalSpend: { said: 0.2, seen: 0 },
  orders: { said: 0.2, seen: 0 },
  lastActive: { said: 0.3, seen: 0.1 },
  createdAt: { said: 0.2, seen: 0 },
  newsletter: { said: 0.3, seen: 0 },
  leadScore: { said: 0.4, seen: 0 },
  owner: { said: 0.2, seen: 0 },
  plan: { said: 0.2, seen: 0 },
  mrr: { said: 0.4, seen: 0 },
  // Order lines have their customer in a column: he is what they are read for.
  orderId: { said: 0.1, seen: 0 },
  orderDate: { said: 0.1, seen: 0 },
  orderAmount: { said: 0.1, seen: 0 },
};
const whoFields = new Set<string>(['name', 'firstName', 'lastName', 'company', 'email', 'phone', 'account']);

/** What only people and companies have: beside it a price is what they pay. */
const sureFields = new Set<string>(['email', 'phone', 'vatId', 'companyId', 'personalId']);

/** Agreeing values make a header's word sure: "Name" above names of persons is worth more than above roller coasters. */
const agreement = 0.3;
/** What the page around the columns adds or takes: its title and address, the rows' own names, initials beside names. */
const around = { title: 0.4, rows: 0.4, initials: 0.3, subjectLine: -0.6, prices: -0.5, schema: 1 };
/** From here on a list is offered. */
const enough = 1;

/** 0–1, offered from a half on: are the records people or companies? Structure alone never says so. */
export function customerEvidence({ kind, records }: Structure, reading: Reading): number {
  const { columns, rows } = reading;
  // Two cards beside each other ("From", "To") are no list; two rows of a table with headers may be.
  if (kind === 'repeat' && rows.length < 3) return 0;
  // In two rows, or in uneven ones, values agree by chance: there the words must say it.
  const believe = rows.length > 2 && evenness(rows) >= 0.4;
  const votes = columns.map((column, at) => columnWorth(column, believe) * weightOfFilled(filledOf(rows, at)));
  const who = columns.some(
    ({ field }, at) => whoFields.has(field ?? '') && (votes[at] ?? 0) > 0 && filledOf(rows, at) >= 0.5,
  );
  const initials = hasInitials(columns, rows);
  const kinds = votes.filter((vote) => vote > 0).length + Number(initials);
  // Names alone are customers only where the page calls them so twice: above the list and in each row's link or header.
  const isNamed = kinds === 1 && subjectOf(reading.title) > 0 && saysSo(records, columns);
  if (!who || (kinds < 2 && !isNamed)) return 0;
  const sum = votes.reduce((total, vote) => total + vote, isNamed ? around.rows : 0);
  return Math.max(0, Math.min(1, (sum + aroundOf(records, reading) + (initials ? around.initials : 0)) / (enough * 2)));
}

/** The header is the customer's own word, or every row links to one: "/customers/42". */
function saysSo(records: PageRecord[], columns: Column[]): boolean {
  if (columns.some(({ field, header }) => field === 'name' && isCustomerWord(header))) return true;
  return records.every(({ parts }) => {
    const link = parts.map((part) => (part.localName === 'a' ? part : part.querySelector('a[href]'))).find(Boolean);
    const path = link?.getAttribute('href') ?? '';
    return /\d/.test(path) && subjectOf(path) > 0;
  });
}

/** A column that few rows fill says little; one that four of five fill says all it can. */
const weightOfFilled = (filled: number): number => (filled < 0.3 ? 0 : Math.min(1, filled * 1.25));

const filledOf = (rows: Reading['rows'], at: number): number =>
  rows.filter(({ cells }) => cells[at]).length / Math.max(1, rows.length);

/** What the page says around the columns. */
function aroundOf(records: PageRecord[], { columns, rows, title, address }: Reading): number {
  const path = decodeURI(address.replace(/^\w+:\/\/[^/]*/, '').replace(/\.html?$/, ''));
  const names = records.slice(0, 3).map(({ parts }) => namesOf(parts[0]));
  const isSure = columns.some(
    ({ field, certainty, header }) =>
      (sureFields.has(field ?? '') && certainty > 0.7) || (field === 'name' && isCustomerWord(header)),
  );
  const isPriced = columns.some((column, at) =>
    isPrice(
      column,
      rows.map(({ cells }) => cells[at] ?? ''),
    ),
  );
  return (
    around.title * (subjectOf(title) || subjectOf(path)) +
    around.rows * subjectOf(names.join(' ')) +
    (columns.some(({ header }) => subjectLine.test(header)) ? around.subjectLine : 0) +
    (isPriced && !isSure ? around.prices : 0) +
    around.schema * schemaOf(records)
  );
}

const subjectLine = /^(subject|ämne|onderwerp|betreff|objet|sujet)$/i;

/** 0–1: how much of what any record has, the others have too. What is mere neighbours on a page has little in common. */
export function evenness(rows: Reading['rows']): number {
  const all = rows.flatMap(({ cells }) => cells);
  return all.filter((cell) => cell !== '').length / Math.max(1, all.length);
}

/** `believe`: may values alone say it? In two rows, or in uneven ones, they agree by chance. */
export function columnWorth({ field, header, reasons }: Column, believe: boolean): number {
  const weight = worth[field as FieldKey];
  if (!weight) return 0;
  const isSaid = reasons.some(
    ({ kind }) => kind === 'header' || kind === 'attribute' || kind === 'adapter' || kind === 'user',
  );
  const isSeen = reasons.some((reason) => reason.kind === 'values' && reason.weight > 0);
  if (!isSaid) return believe ? weight.seen : 0;
  return weight.said + (field === 'name' && (isSeen || isCustomerWord(header)) ? agreement : 0);
}

/** The header says it outright. */
const isCustomerWord = (header: string): boolean =>
  /^(customer|client|kund|klant|kunde)( ?(name|namn|naam))?$/i.test(header);

/** A column of initials beside the names that they stand for: an avatar. */
function hasInitials(columns: Column[], rows: Reading['rows']): boolean {
  const name = columns.findIndex(({ field }) => field === 'name');
  if (name === -1) return false;
  return columns.some((_, at) => {
    if (at === name) return false;
    const right = rows.filter(({ cells }) => {
      const letters = (cells[at] ?? '').replace(/[^\p{L}]/gu, '');
      return (
        letters.length > 0 && letters.length <= 3 && initialsOf(cells[name] ?? '').startsWith(letters.toUpperCase())
      );
    });
    return right.length > rows.length * 0.6;
  });
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();

/** Money in most cards whose header does not say that it is a customer's. */
function isPrice({ field, kind, header }: Column, texts: string[]): boolean {
  if (/^(price|pris|prijs|preis|prix)$/i.test(header)) return true;
  if (field !== null || kind !== 'money' || !/^[#…]|^$/.test(header)) return false;
  return texts.filter((text) => /[$€£¥]|\bkr\b/i.test(text)).length > texts.length / 2;
}

/** What the page says of its records to search engines. */
function schemaOf([record]: PageRecord[]): number {
  const [row] = record?.parts ?? [];
  const type = (row?.matches('[itemtype]') ? row : row?.querySelector('[itemtype]'))?.getAttribute('itemtype') ?? '';
  if (/\/(Person|Organization|Corporation|\w*Business)$/.test(type)) return 1;
  return /\/(Product|Offer|\w*Article|\w*Posting|\w*Event|Review|Recipe|Book|Movie|\w*Recording|\w*Object)$/.test(type)
    ? -1
    : 0;
}
