import type { Habits } from './habits';
import { monthOf } from './month-names';
import { readNumberText } from './number-text';
import { foldText, plainText } from './plain-text';

/** Whole numbers from–to, both ends included; an absent end is open. */
export type WholeRange = { from: number | null; to: number | null };

const under =
  /^(?:<|under|less than|fewer than|up to|mindre an|farre an|hogst|upp till|minder dan|tot|weniger als|unter|bis(?: zu)?|moins de|jusqu'a)\s*(?=[\d])/;
const atMost = /^(?:<=|≤|up to|hogst|upp till|tot en met|bis(?: zu)?|jusqu'a|max\.?)\s*(?=\d)/;
const over = /^(?:>|over|more than|mer an|fler an|meer dan|mehr als|uber|plus de)\s*(?=\d)/;
const atLeast = /^(?:>=|≥|at least|minst|ten minste|vanaf|mindestens|ab|au moins|a partir de|min\.?|from)\s*(?=\d)/;
const orMore =
  /(?<=\d)\s*(?:\+|or more|and more|and above|eller fler|eller mer|och over|of meer|en meer|oder mehr|und mehr|et plus|ou plus)/;
const alone =
  /^(?:self[- ]?employed|just me|only me|egenforetagare|enskild(?: firma)?|zzp(?:'er)?|zelfstandige?|selbststandig|einzelunternehme[rn]|independant|auto-entrepreneur)$/;

/**
 * A range of whole numbers as company sizes are given: "51-200", "1 001–5 000", "10,001+", "<10" (= up to 9), "50 à 99
 * salariés", "Self-employed" (= 1). Also what a spreadsheet made of one: "01-okt" and "10-Jan" were 1–10, "nov-50" was 11–50.
 * A single number is a range of one. Null where it is none.
 */
export function readRange(text: string, { locale }: Pick<Habits, 'locale'>): WholeRange | null {
  if (text.length > 60) return null;
  const folded = foldText(text);
  if (alone.test(folded)) return { from: 1, to: 1 };
  const damaged = monthRange(folded);
  if (damaged) return damaged;
  const number = (part: string): number | null => {
    const read = readNumberText(part, locale);
    const value = read && (wholeOf(read.dot) ?? wholeOf(read.comma));
    return value ?? null;
  };
  const after = (start: RegExp) => (start.test(folded) ? number(folded.replace(start, '')) : null);
  const [to, below] = [after(atMost), after(under)];
  if (to !== null) return { from: null, to };
  if (below !== null) return { from: null, to: below - 1 };
  const [from, above] = [after(atLeast), after(over)];
  if (from !== null) return { from, to: null };
  if (above !== null) return { from: above + 1, to: null };
  if (orMore.test(folded)) {
    const least = number(folded.replace(orMore, ''));
    return least === null ? null : { from: least, to: null };
  }
  const ends =
    /^(.*?\d(?: ?(?:k|m|tkr|mkr))?)\s*(?:-|\.\.\.?|…|\b(?:to|till|tot|bis|a|until|och|and)\b)\s*(\d.*)$/.exec(
      plainText(folded),
    );
  if (ends) {
    const [low, high] = [number(ends[1] ?? ''), number(ends[2] ?? '')];
    return low !== null && high !== null && low >= 0 && low < high ? { from: low, to: high } : null;
  }
  const single = number(folded);
  return single === null ? null : { from: single, to: single };
}

const wholeOf = (value: number | null): number | null => (value !== null && Number.isInteger(value) ? value : null);

/** "1-10" typed into a spreadsheet becomes a day and a month, "11-50" a month and a year. */
function monthRange(folded: string): WholeRange | null {
  const match = /^(?:(\d{1,2})[- ]([a-z]{3,5})|([a-z]{3,5})[- ](\d{2}))\.?$/.exec(folded.replaceAll('.', ''));
  if (!match) return null;
  const month = monthOf(match[2] ?? match[3] ?? '');
  const number = Number(match[1] ?? match[4]);
  if (month === null || number === 0) return null;
  return { from: Math.min(month, number), to: Math.max(month, number) };
}
