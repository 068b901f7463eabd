import * as z from 'zod/mini';
import { type Customer, valueAt } from '../../customer/customer';
import { foldText } from '../../values/plain-text';
import { readYesNo } from '../../values/yes-no';
import { isNoAnswer, orderOf } from '../ordered';
import { fold } from '../rules/compare';

/** A question of a survey, by how its answers are counted. Codes of no answer (99 on a scale of 1–5) are kept to be told. */
export const item = z.discriminatedUnion('as', [
  z.object({ as: z.literal('yesNo'), field: z.string() }),
  /** One of several names without an order. */
  z.object({ as: z.literal('choice'), field: z.string(), names: z.array(z.string()) }),
  /** Whole numbers from `low` to `high`; `names` = the words that stand for 0, 1, 2 …, where they are words. */
  z.object({
    as: z.literal('rated'),
    field: z.string(),
    low: z.number(),
    high: z.number(),
    names: z.nullable(z.array(z.string())),
    codes: z.array(z.number()),
  }),
]);
export type Item = z.infer<typeof item>;
export type Rated = Extract<Item, { as: 'rated' }>;

/** From best to worst 21 steps (max-diff counts of −10 to 10) are the widest scale in use. */
const mostSteps = 21;
const mostChoices = 8;
/** Answers that are one of these and lie apart from all others are no answers (SPSS habits). */
const codes = new Set([-999, -99, -98, -9, -8, -1, 8, 9, 88, 97, 98, 99, 888, 997, 998, 999]);
/** Codes are the exception: were they more, they would be what most people say. */
const mostCoded = 0.3;

/** How a column is answered; null where it is no question that a survey has. */
export function itemOf(field: string, customers: readonly Customer[]): Item | null {
  const values = customers.flatMap((customer) => valueAt(customer, field) ?? []);
  if (values.every((value) => typeof value === 'boolean')) return values.length > 0 ? { as: 'yesNo', field } : null;
  if (values.every((value) => typeof value === 'number')) return ratedOf(field, values);
  if (!values.every((value) => typeof value === 'string')) return null;
  const texts = values.filter((text) => !isNoAnswer(text));
  const names = [...new Map(texts.toSorted().map((text) => [fold(text), text])).values()];
  if (names.length < 2 || names.some((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))) return null;
  if (names.every((name) => readYesNo(name) !== null)) return { as: 'yesNo', field };
  const order = orderOf(names);
  if (order) return { as: 'rated', field, low: 0, high: order.length - 1, names: order, codes: [] };
  return names.length > mostChoices ? null : { as: 'choice', field, names };
}

function ratedOf(field: string, numbers: readonly number[]): Rated | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const steps = [...counts.keys()].sort((a, b) => a - b);
  const plain = steps.filter((step) => !codes.has(step));
  const [low = 0, high = 0] = [plain[0], plain.at(-1)];
  // 9 is a code on a scale of 1–7 and an answer on one of 1–10; so is −1 on one of −5–5.
  const apart = steps.filter((step) => codes.has(step) && (step < low - 1 || step > high + 1));
  const kept = steps.filter((step) => !apart.includes(step));
  const coded = apart.reduce((sum, step) => sum + (counts.get(step) ?? 0), 0);
  const [from = 0, to = 0] = [kept[0], kept.at(-1)];
  const fits = kept.length > 2 && kept.every(Number.isInteger) && to - from < mostSteps;
  return fits && coded <= numbers.length * mostCoded
    ? { as: 'rated', field, low: from, high: to, names: null, codes: apart }
    : null;
}

/** What a customer answered, as a number: yes = 1, the place of a name, the rating; undefined where it is no answer. */
export function answerOf(customer: Customer, item: Item): number | undefined {
  const value = valueAt(customer, item.field);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isNoAnswer(value)) return undefined;
  if (item.as === 'yesNo') {
    const yes = typeof value === 'string' ? readYesNo(value) : value;
    return typeof yes === 'boolean' ? Number(yes) : undefined;
  }
  if (item.as === 'choice') return placeIn(item.names, value);
  if (item.names) return placeIn(item.names, value);
  return typeof value === 'number' && value >= item.low && value <= item.high ? value : undefined;
}

function placeIn(names: readonly string[], value: unknown): number | undefined {
  const at = typeof value === 'string' ? names.findIndex((name) => fold(name) === fold(value)) : -1;
  return at < 0 ? undefined : at;
}

/** Does the header ask to put things in an order, so that 1 is the best? */
export const asksForRanks = (field: string): boolean =>
  /\brank|rangordna|rangschik|rangfolge|reihenfolge|classe[zr]\b/.test(foldText(field));
