import type { ColumnFormat, ColumnKind } from './column-format';
import { readCountry } from './country';
import { readDates } from './date';
import type { DateContext } from './date-text';
import { readDomain } from './domain';
import { readEmail } from './email';
import { readGenders } from './gender';
import type { Habits } from './habits';
import { readMoney } from './money';
import { readNumbers } from './number';
import { readPhones } from './phone';
import type { Question } from './question';
import { readRange, type WholeRange } from './range';
import { readLanguage } from './spoken-language';
import { readTags } from './tags';
import { readYesNo } from './yes-no';

export type ColumnSpec = {
  header: string;
  kind: ColumnKind;
  /** Narrows a kind where the text has a form of its own (`email`, `phone`, `country` …). */
  format: string | undefined;
  when: DateContext['when'];
  whole: boolean;
  habits: Habits;
  today: string;
  known: ColumnFormat | undefined;
  /** The country of each text's row, ISO 3166-1 alpha-2, for phones. */
  countries: readonly (string | null)[];
};

export type ColumnValue =
  | string
  | number
  | boolean
  | string[]
  | WholeRange
  | { amount: number; currency: string | null };
export type ReadColumn = { values: (ColumnValue | null)[]; format: ColumnFormat; questions: Question[] };

/** The texts of one column (missing ones left out) as values of its kind, in their order; null = not readable as that. */
export function readColumn(texts: readonly string[], spec: ColumnSpec): ReadColumn {
  const { kind, known } = spec;
  const before = known ?? { kind };
  switch (kind) {
    case 'number':
    case 'scale': {
      const { values, format, questions } = readNumbers(texts, { ...spec, known: known?.number });
      const wider = kind === 'scale' ? labelled : (text: string) => readSpan(text, spec.habits);
      const coded = new Set(format.codes.map(String));
      return {
        values: values.map(
          (value, index) => value ?? (coded.has(texts[index]?.trim() ?? '') ? null : wider(texts[index] ?? '')),
        ),
        format: { ...before, kind, number: format },
        questions,
      };
    }
    case 'money': {
      const { values, format, questions } = readMoney(texts, { ...spec, known: known?.number });
      return { values, format: { ...before, kind, number: format }, questions };
    }
    case 'date': {
      const { values, format, questions } = readDates(texts, { ...spec, known: known?.date, dateHeader: true });
      return { values, format: { ...before, kind, date: format }, questions };
    }
    default:
      return readWords(texts, spec, before);
  }
}

function readWords(texts: readonly string[], spec: ColumnSpec, before: ColumnFormat): ReadColumn {
  const plain = (values: (ColumnValue | null)[]): ReadColumn => ({
    values,
    format: { ...before, kind: spec.kind },
    questions: [],
  });
  if (spec.kind === 'yesNo') return plain(texts.map(readYesNo));
  if (spec.kind === 'tags') return plain(texts.map(readTags).map((tags) => (tags.length > 0 ? tags : null)));
  switch (spec.format) {
    case 'email':
      return plain(texts.map(readEmail));
    case 'name':
      return plain(texts.map((text) => tidy(text.replace(/(?<=\S)\s*<[^<>]*@[^<>]*>\s*$/, ''))));
    case 'domain':
      return plain(texts.map(readDomain));
    case 'gender':
      return plain(readGenders(texts));
    // A country or language that is not known by name stays as it is written: it still tells customers apart.
    case 'country':
      return plain(eachOnce(texts, (text) => readCountry(text) ?? tidy(text)));
    case 'language':
      return plain(eachOnce(texts, (text) => readLanguage(text) ?? tidy(text)));
    case 'id':
    case 'postalCode':
      // The apostrophe is how exports keep a spreadsheet from taking an id for a number.
      return plain(texts.map((text) => tidy(text).replace(/^'(?=.)/, '')));
    case 'phone': {
      const { values, format } = readPhones(texts, spec.countries, {
        habitCountry: spec.habits.country,
        known: before.phone,
      });
      return { values, format: { ...before, kind: spec.kind, phone: format }, questions: [] };
    }
    default:
      return plain(texts.map(tidy));
  }
}

/** Few texts, many times. */
function eachOnce<T>(texts: readonly string[], read: (text: string) => T): T[] {
  const known = new Map<string, T>();
  for (const text of texts) if (!known.has(text)) known.set(text, read(text));
  return texts.map((text) => known.get(text) as T);
}

/** Line breaks stay; every other run of spaces is one. */
export const tidy = (text: string): string => (untidy.test(text) ? text.replace(/[^\S\n]+/g, ' ').trim() : text);
/** Most texts are tidy as they stand. */
const untidy = /[^\S\n ]| {2}|^\s|\s$/;

/** A range where a column of numbers holds one; a range of one is a number. */
function readSpan(text: string, habits: Habits): WholeRange | number | null {
  const range = readRange(text, habits);
  return range && range.from !== null && range.from === range.to ? range.from : range;
}

/** The single number of a labelled point on a scale: "5 - Very satisfied", "I love it!+5". */
function labelled(text: string): number | null {
  if (text.length > 100) return null;
  const numbers = text.match(/(?<!\d)[-+−]?\d{1,3}(?!\d)/g);
  return numbers?.length === 1 && numbers[0] ? Number(numbers[0].replace('−', '-')) : null;
}
