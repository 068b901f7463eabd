import type { ColumnKind } from './column-format';
import { currenciesInHeader } from './currency';
import { type DateContext, readDateText } from './date-text';
import type { Habits } from './habits';
import { readNumberText } from './number-text';
import { isTagColumn } from './tags';
import { isYesNoColumn } from './yes-no';

/** What digits can be besides a number to reckon with. */
export type NotNumber = 'id' | 'postalCode' | 'year' | 'ip';

const every = (texts: readonly string[], pattern: RegExp): boolean => texts.every((text) => pattern.test(text.trim()));

/** Columns of digits that are no quantities: with leading zeros, "123 45", four-digit years, IP addresses. */
export function notNumbers(texts: readonly string[]): NotNumber | null {
  if (texts.length === 0) return null;
  if (every(texts, /^\d{1,3}(?:\.\d{1,3}){3}$/)) return 'ip';
  if (every(texts, /^\d{3}\s\d{2}$/) || every(texts, /^\d{4}\s?[A-Z]{2}$/)) return 'postalCode';
  if (every(texts, /^\d+$/) && texts.some((text) => /^0\d/.test(text.trim()))) return 'id';
  return every(texts, /^(?:19|20)\d{2}$/) ? 'year' : null;
}

/** Nineteen of twenty: one slip of the pen must not turn a column of numbers into text. */
const nearlyAll = 0.95;
function share(texts: readonly string[], fits: (text: string) => boolean): boolean {
  const known = new Map<string, boolean>();
  let failed = 0;
  for (const text of texts) {
    const fit = known.get(text) ?? fits(text);
    known.set(text, fit);
    if (!fit) failed += 1;
    if (failed > (1 - nearlyAll) * texts.length) return false;
  }
  return true;
}

/** The kind of a column that no field stands for, from its values (missing ones left out); null where there are none. */
export function inferKind(
  texts: readonly string[],
  { header, habits, today }: { header: string; habits: Habits; today: string },
): ColumnKind | null {
  if (texts.length === 0) return null;
  if (isYesNoColumn(texts)) return 'yesNo';
  const not = notNumbers(texts);
  // A year is reckoned with (a birth year, the year of a contract); the others are names made of digits.
  if (not !== null) return not === 'year' ? 'number' : 'text';
  const context: DateContext = { today, when: 'any', dateHeader: false };
  if (share(texts, (text) => readDateText(text, context) !== null)) return 'date';
  const units = new Set<string>();
  let money = currenciesInHeader(header).length > 0;
  const numbers = share(texts, (text) => {
    const number = readNumberText(text, habits.locale);
    if (number?.unit) units.add(number.unit.slice(0, 3));
    if (number?.currency) money = true;
    return number !== null;
  });
  if (numbers && units.size < 2) return money ? 'money' : 'number';
  if (isTagColumn(texts)) return 'tags';
  return isCategoryColumn(texts) ? 'category' : 'text';
}

/** Few short values that come back: at most 50, each twice on average. */
function isCategoryColumn(texts: readonly string[]): boolean {
  const values = new Set(texts);
  return values.size <= 50 && values.size * 2 <= texts.length && [...values].every((value) => value.length <= 60);
}

/** Can (nearly) all texts be read as this kind? Any text is a text, a category or a tag. */
export function fitsKind(texts: readonly string[], kind: ColumnKind, habits: Habits, today: string): boolean {
  if (kind === 'date') {
    return share(texts, (text) => readDateText(text, { today, when: 'any', dateHeader: true }) !== null);
  }
  if (kind === 'number' || kind === 'money' || kind === 'scale') {
    return share(texts, (text) => readNumberText(text, habits.locale) !== null);
  }
  if (kind === 'yesNo') return texts.length === 0 || isYesNoColumn([...texts, ...zeroAndOne(texts)]);
  return true;
}

/** A page that happens to show only ones still fits a column of zeros and ones. */
const zeroAndOne = (texts: readonly string[]): string[] =>
  texts.every((text) => /^[01]$/.test(text.trim())) ? [...'01010101010101010101'] : [];
