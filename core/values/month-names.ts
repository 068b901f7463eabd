import { foldText } from './plain-text';

/** The languages whose words are read in every column, whatever the page says of itself. */
export const wordLocales = ['en', 'sv', 'nl', 'de', 'fr'] as const;

const word = (text: string): string => foldText(text).replaceAll('.', '');

/** Folded month names, long and short, without dots → 1–12. Intl knows them; the rest is how people shorten them besides. */
function collectMonths(): Map<string, number> {
  const months = new Map<string, number>([
    ['sept', 9],
    ['maerz', 3],
    ['mrz', 3],
    ['juil', 7],
    ['fev', 2],
    ['okt', 10],
  ]);
  for (const locale of wordLocales) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
      const alone = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const date = new Date(Date.UTC(2020, number - 1, 15));
        const part = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
        for (const name of [part, alone.format(date)]) months.set(word(name), number);
      }
    }
  }
  return months;
}

/** Folded weekday names, long and short, without dots → 0 = Sunday … 6. */
function collectWeekdays(): Map<string, number> {
  const days = new Map<string, number>();
  for (const locale of wordLocales) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      // 5 January 2020 was a Sunday.
      for (let day = 0; day < 7; day += 1) days.set(word(format.format(new Date(Date.UTC(2020, 0, 5 + day)))), day);
    }
  }
  return days;
}

let months: Map<string, number> | undefined;
let weekdays: Map<string, number> | undefined;

/** The month (1–12) that a folded word without dots names, or null. */
export function monthOf(folded: string): number | null {
  months ??= collectMonths();
  return months.get(folded) ?? null;
}

/** The weekday (0 = Sunday) that a folded word without dots names, or null. */
export function weekdayNamed(folded: string): number | null {
  weekdays ??= collectWeekdays();
  return weekdays.get(folded) ?? null;
}
