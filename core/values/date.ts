import { type DateFormat, newDateFormat } from './date-format';
import { type DateContext, type DateOrder, type DateText, readDateText } from './date-text';
import type { Habits } from './habits';
import { type Question, sampleOf } from './question';

export type DateColumn = {
  header: string;
  habits: Habits;
  known: DateFormat | undefined;
} & DateContext;

const orders = ['DMY', 'MDY', 'YMD'] as const;
const datesOf = ({ certain: _, ...dates }: DateText): string[] => [...new Set(Object.values(dates))];

/**
 * The texts of one column as civil dates, in their order; null = no date, or a code for none. The order of day and month is
 * the one under which every cell of the column is a date; where several are, the habit of the language is used and the user
 * is asked.
 */
export function readDates(texts: readonly string[], column: DateColumn) {
  const seen = new Map<string, DateText | null>();
  for (const text of texts) if (!seen.has(text)) seen.set(text, readDateText(text, column));
  const { known } = column;
  const format: DateFormat = structuredClone(known ?? newDateFormat());
  for (const text of texts) addEvidence(format, seen.get(text) ?? null);

  const open = [...seen].filter(([, date]) => date && datesOf(date).length > 1).map(([text]) => text);
  format.samples = sampleOf([...format.samples, ...open]);

  const decision = decideOrder(format, column.habits.dateOrder);
  if (known?.order && known.order !== decision.order) format.was = known.order;
  if (format.answer || format.was === decision.order) format.was = null;
  format.order = decision.order;
  format.decided = decision.certain;

  const dates = texts.map((text) => dateUnder(seen.get(text) ?? null, format.order));
  const codes = missingDates(dates);
  const values = dates.map((date) => (date !== null && codes.has(date) ? null : date));
  const asked = format.was !== null || !decision.certain;
  return { values, format, questions: asked ? [orderQuestion(format, decision, column)] : [] };
}

/** The date under an order; a text with one reading has that one under any. */
function dateUnder(date: DateText | null, order: DateOrder | null): string | null {
  if (!date) return null;
  if (date.certain) return date.certain;
  const [only, second] = datesOf(date);
  return (order && date[order]) ?? (second === undefined ? (only ?? null) : null);
}

function orderQuestion(format: DateFormat, { among, mixed }: Decision, column: DateColumn): Question {
  const choices = format.was && !among.includes(format.was) ? [format.was, ...among] : among;
  return {
    header: column.header,
    about: 'dateOrder',
    why: format.was ? 'changed' : mixed ? 'mixed' : 'undecided',
    chosen: format.order ?? '',
    readings: choices.map((choice) => ({
      choice,
      samples: format.samples.flatMap((text) => {
        const value = dateUnder(readDateText(text, column), choice);
        return value === null ? [] : [{ text, value: { kind: 'date' as const, value } }];
      }),
    })),
  };
}

function addEvidence(format: DateFormat, date: DateText | null): void {
  if (!date || date.certain) return;
  format.cells += 1;
  for (const order of orders) if (date[order]) format.fits[order] += 1;
  if (datesOf(date).length > 1) format.open += 1;
}

type Decision = { order: DateOrder | null; certain: boolean; mixed: boolean; among: DateOrder[] };

function decideOrder({ cells, fits, open, answer }: DateFormat, habit: DateOrder): Decision {
  const whole = orders.filter((order) => fits[order] === cells);
  const seen = orders.filter((order) => fits[order] > 0);
  if (answer) return { order: answer, certain: true, mixed: false, among: seen };
  if (cells === 0) return { order: null, certain: true, mixed: false, among: [] };
  const [only] = whole;
  if (only && whole.length === 1) return { order: only, certain: true, mixed: false, among: seen };
  const mixed = whole.length === 0;
  const most = Math.max(...orders.map((order) => fits[order]));
  const among = mixed ? orders.filter((order) => fits[order] === most) : whole;
  const order = among.includes(habit) ? habit : (among[0] ?? null);
  return { order, certain: open === 0, mixed, among: mixed ? seen : whole };
}

/**
 * Dates that stand for "none": the first or last day that a system knows, as long as no other date of the column lies within
 * ten years. 1970-01-01 is a birthday too, so three others must show the distance.
 */
function missingDates(dates: readonly (string | null)[]): Set<string> {
  const found = new Set(['0001-01-01', '9999-12-31']);
  const known = dates.filter((date) => date !== null);
  for (const code of ['1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01', '2999-12-31', '2099-12-31']) {
    if (!known.includes(code)) continue;
    const years = known.filter((date) => date !== code).map((date) => Number(date.slice(0, 4)));
    const near = years.some((year) => Math.abs(year - Number(code.slice(0, 4))) <= 10);
    if (!near && years.length >= (code === '1970-01-01' ? 3 : 0)) found.add(code);
  }
  return found;
}
