/**
 * Arithmetic on civil dates (`YYYY-MM-DD`): whole days on the calendar, so no clock change and no time zone can move a result.
 * Day numbers count from 1970-01-01 = 0 in the proleptic Gregorian calendar (Hinnant, "chrono-compatible low-level date
 * algorithms", 2013: years are counted from 1 March, in eras of 400 years = 146,097 days).
 */
export function dayNumber(date: string): number {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Digit by digit: half a million dates are read for one look at a list, and texts made of each cost three times as much. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

/** The civil date of a day number. */
export function dateOfDay(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

const firstDay = dayNumber('0001-01-01');
const lastDay = dayNumber('9999-12-31');

/** Days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);

/** The same day of the year, some years on; 29 February becomes 1 March in a year without it. */
export function addYears(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  return dateOfDay(dayNumber(`${year}${date.slice(4)}`));
}

/** Whole years from one date to another: an age in years when `from` is a birthday. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addYears(from, years) > to ? years - 1 : years;
}

/** The first date on or after `from` on which `date` has its anniversary. */
export function nextAnniversary(date: string, from: string): string {
  const years = Number(from.slice(0, 4)) - Number(date.slice(0, 4));
  const thisYear = addYears(date, years);
  return thisYear >= from ? thisYear : addYears(date, years + 1);
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** The civil date of a year, month (1–12) and day, or null where the calendar has no such day. Years 1–9999. */
export function civil(year: number, month: number, day: number): string | null {
  if (!(year >= 1 && year <= 9999) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return null;
  const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return dateOfDay(dayNumber(date)) === date ? date : null;
}

/** Year, month (1–12) and day of a civil date. */
export function civilParts(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Some days on (or back) from a date that somebody wrote; null beyond the calendar of four-digit years. */
export function daysOn(date: string, days: number): string | null {
  const day = dayNumber(date) + days;
  return day >= firstDay && day <= lastDay ? dateOfDay(day) : null;
}

/** Some months on (or back); the last day of the month where the day does not exist (31 March − 1 month = 28 or 29 February). */
export function monthsOn(date: string, months: number): string | null {
  const [year, month, day] = civilParts(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  for (let last = day; last > 27; last -= 1) {
    const found = civil(toYear, toMonth, last);
    if (found) return found;
  }
  return civil(toYear, toMonth, Math.min(day, 27));
}

/** 0 = Sunday … 6 = Saturday. Day 0 was a Thursday. */
export const weekdayOf = (date: string): number => (((dayNumber(date) + 4) % 7) + 7) % 7;
