import { civil, civilParts, daysOn } from './civil';
import { monthOf, weekdayNamed } from './month-names';
import { foldText, plainText } from './plain-text';
import { relativeDate, weekdayBefore } from './relative-date';

export type DateOrder = 'DMY' | 'MDY' | 'YMD';
/** The dates a text can be, by the order of its numbers; the same under each where the text itself decides. */
export type DateText = Partial<Record<DateOrder, string>> & { certain?: string };

export type DateContext = {
  /** Civil date at which the text was read. */
  today: string;
  /** When the dates of the column can lie: `past` = never after today (birthdays, last orders). */
  when: 'past' | 'any' | 'ahead';
  /** Under a header that says date, a number may be a spreadsheet's day and "Friday" or "14:05" a moment. */
  dateHeader: boolean;
};

const clock =
  /(?:^|[,\sT]) ?(?:(?:at|kl\.?|om|um|à|a|@|-) )?\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?| ?h(?: ?\d{2})?(?: ?min)?)(?: ?(?:[ap]\.?m\.?|uhr|uur|h))?(?: ?\(?(?:utc|gmt|ces?t|z|est|edt|pst|pdt)?(?:[+-]\d{2}:?\d{2})?\)?)?$/i;
const dottedClock = /,? (?:kl\.?|um|om|at) \d{1,2}\.\d{2}(?: uhr| uur)?$|,? \d{1,2}\.\d{2} (?:uhr|uur)$/i;

/** One text as a date; null where it is none. A moment with a zone keeps the day it is written with. */
export function readDateText(text: string, context: DateContext): DateText | null {
  if (text.length > 80) return null;
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?=[T\s]|$)/.exec(text);
  const plain = plainText(text);
  if (iso && /^\S{10}([T ]\d{2}:\d{2}\S*( ?[+-]\d{2}:?\d{2}| ?UTC| ?Z)?)?$/.test(plain)) {
    return certain(civil(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  }
  if (!/\d/.test(plain) && !/\p{L}/u.test(plain)) return null;
  const bare = plain
    .replace(/ ?\([^()]*\)$/, '')
    .replace(clock, '')
    .replace(dottedClock, '')
    .replace(/[\s,]+$/, '');
  if (bare === '') return context.dateHeader ? certain(context.today) : null;
  return (
    compact(bare, context) ??
    numeric(bare, context) ??
    certain(relativeDate(bare, context.today)) ??
    withMonthName(bare, context) ??
    (context.dateHeader ? certain(weekdayBefore(bare, context.today)) : null)
  );
}

const certain = (date: string | null): DateText | null => (date === null ? null : { certain: date });

/** Digits alone: 20240317, and under a date header the days of a spreadsheet (25,569 = 1970 … 73,050 = 2099) and epochs. */
function compact(text: string, { dateHeader }: DateContext): DateText | null {
  if (/^(?:19|20)\d{6}$/.test(text)) {
    return certain(civil(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))));
  }
  if (!dateHeader || !/^\d+(?:[.,]\d+)?$/.test(text)) return null;
  const number = Math.floor(Number(text.replace(',', '.')));
  if (number >= 25_569 && number <= 73_050) return certain(daysOn('1899-12-30', number));
  const seconds = /^1\d{12}$/.test(text) ? number / 1000 : /^1\d{9}$/.test(text) ? number : null;
  return seconds === null ? null : certain(daysOn('1970-01-01', Math.floor(seconds / 86_400)));
}

/** The year that two digits mean: never ahead of the reading date where the column lies in the past, else at most 20 years. */
function fullYear(digits: string, { today, when }: DateContext): number {
  if (digits.length > 2) return Number(digits);
  const [now] = civilParts(today);
  const limit = when === 'past' ? now : now + 20;
  const inCentury = Math.floor(limit / 100) * 100 + Number(digits);
  return inCentury > limit ? inCentury - 100 : inCentury;
}

/** "18/10 2026" and "18/10-26", as Swedes and Danes set the year apart. */
const yearApart = /^(\d{1,2}) ?([./]) ?(\d{1,2})\.?(?: (?=\d{4}$)| ?- ?(?=(?:\d{2}){1,2}$))/;

function numeric(text: string, context: DateContext): DateText | null {
  const match = /^(\d{1,4}) ?([./ -]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?$/.exec(text.replace(yearApart, '$1$2$3$2'));
  if (!match) return null;
  const [, a = '', sign = '', b = '', c = ''] = match;
  if (a.length === 3 || c.length === 3) return null;
  if (a.length === 4) return c.length > 2 ? null : certain(civil(Number(a), Number(b), Number(c)));
  const year = fullYear(c, context);
  if (c.length === 1) return null;
  const dates: DateText = {};
  const put = (order: DateOrder, date: string | null) => {
    if (date) dates[order] = date;
  };
  put('DMY', civil(year, Number(b), Number(a)));
  // Dots stand between day, month and year; the other order only where that is no day.
  if (sign !== '.' || !dates.DMY) put('MDY', civil(year, Number(a), Number(b)));
  if (sign === '-' && a.length === 2 && c.length === 2) put('YMD', civil(fullYear(a, context), Number(b), Number(c)));
  return notAhead(dates, context);
}

/** In a column of the past, an order that gives a day to come is no reading, unless there is no other. */
function notAhead(dates: DateText, { today, when }: DateContext): DateText | null {
  const readings = Object.entries(dates);
  const tomorrow = daysOn(today, 1) ?? today;
  const past = when === 'past' ? readings.filter(([, date]) => date <= tomorrow) : readings;
  const kept = past.length > 0 ? past : readings;
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

const filler = /^(?:den|the|le|la|on|op|am|of|de|der|du|kl|um|om|at|uhr|uur)$/;

function withMonthName(text: string, context: DateContext): DateText | null {
  const words = foldText(text)
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && !filler.test(word));
  if (words.length > 5) return null;
  const months = words.filter((word) => monthOf(word) !== null);
  // "mar. 17 mars": a short Tuesday in French looks like March.
  const monthWord = months.find((word) => weekdayNamed(word) === null) ?? months[0];
  const month = monthWord === undefined ? null : monthOf(monthWord);
  if (month === null) return null;
  const rest = words.filter((word) => word !== monthWord && weekdayNamed(word) === null);
  const numbers = rest.map((word) => /^'?(\d{1,2}|\d{4})(?:st|nd|rd|th|er|e|:e|:a)?$/.exec(word)?.[1]);
  const [first, second] = numbers;
  if (numbers.length > 2 || numbers.includes(undefined) || first === undefined) return null;
  if (second === undefined) {
    if (first.length === 4) return certain(civil(Number(first), month, 1));
    return certain(withoutYear(month, Number(first), context));
  }
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  return day.length > 2 ? null : certain(civil(fullYear(year, context), month, Number(day)));
}

/** A day without a year: the last one that has been, or in a column of things to come the nearest. */
function withoutYear(month: number, day: number, { today, when }: DateContext): string | null {
  const [now] = civilParts(today);
  const dates = [now - 1, now, now + 1].map((year) => civil(year, month, day)).filter((date) => date !== null);
  if (when !== 'ahead') return dates.findLast((date) => date <= today) ?? null;
  const far = (date: string) => Math.abs(Date.parse(date) - Date.parse(today));
  return dates.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}
