const two = (value: number): string => String(value).padStart(2, '0');

/** The civil date of a year, month (1–12) and day, or null where the calendar has no such day. Years 1–9999. */
export function civil(year: number, month: number, day: number): string | null {
  if (!(year >= 1 && year <= 9999)) return null;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : null;
}

/** Year, month (1–12) and day of a civil date. */
export function civilParts(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Some days on (or back); null beyond the calendar of four-digit years. */
export function daysOn(date: string, days: number): string | null {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  if (Number.isNaN(moved.getTime())) return null;
  return civil(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
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

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
