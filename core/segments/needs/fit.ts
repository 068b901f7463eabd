import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { failed, type Outcome } from '../../problem';
import { isPersonal } from '../clusters/personal';
import { fewestCustomers } from '../clusters/prepare';
import type { Fit } from '../method';
import { batteriesOf, fewestItems } from './battery';
import { classesData, fitClasses } from './classes';
import { answerOf, type Item, itemOf } from './item';
import type { NeedsParams } from './params';
import { textColumns } from './quotes';
import { fitRatings, ratingsData } from './ratings';

export const needsData = z.union([ratingsData, classesData]);
export type NeedsData = z.infer<typeof needsData>;
/** Who answered fewer of the questions can’t be told. */
export const leastAnswered = 0.5;

/**
 * Answers on a scale go to k-means over topics, yes and no and choices to latent classes. Where the questions are not chosen, those of one
 * scale are tried after those of another, most first, until some make groups; if none do, the problem is that of the most.
 */
export function fitNeeds(customers: readonly Customer[], wanted: NeedsParams, seed: number): Outcome<Fit<NeedsData>> {
  if (wanted.fields) {
    const items = itemsOf(customers, wanted.fields);
    return items.ok ? fitItems(customers, items.value, wanted, seed) : items;
  }
  let first: Outcome<Fit<NeedsData>> | null = null;
  for (const items of batteriesOf(customers)) {
    const fit = fitItems(customers, items, wanted, seed);
    if (fit.ok) return fit;
    first ??= fit;
  }
  return first ?? failed({ code: 'no-answers', need: fewestItems });
}

function fitItems(
  customers: readonly Customer[],
  items: readonly Item[],
  wanted: NeedsParams,
  seed: number,
): Outcome<Fit<NeedsData>> {
  const answered = customers.filter((customer) => hasAnswered(customer, items));
  if (answered.length < fewestCustomers)
    return failed({ code: 'too-few', have: answered.length, need: fewestCustomers });
  const texts = wanted.texts ?? textColumns(customers);
  const rated = items.some(({ as }) => as === 'rated');
  const fit = rated ? fitRatings(answered, items, wanted, seed) : fitClasses(answered, items, wanted, seed);
  if (!fit.ok) return fit;
  const incomplete = (fit.value.quality.incomplete ?? 0) + customers.length - answered.length;
  const quality = { customers: answered.length, ...fit.value.quality, incomplete };
  return { ok: true, value: { ...fit.value, quality, data: { ...fit.value.data, texts } as NeedsData } };
}

export const hasAnswered = (customer: Customer, items: readonly Item[]): boolean =>
  items.filter((one) => answerOf(customer, one) !== undefined).length >= items.length * leastAnswered;

function itemsOf(customers: readonly Customer[], fields: readonly string[]): Outcome<Item[]> {
  const items: Item[] = [];
  for (const field of new Set(fields)) {
    if (isPersonal(field)) return failed({ code: 'personal-field', field });
    const found = itemOf(field, customers);
    if (!found) return failed({ code: 'not-answers', field });
    items.push(found);
  }
  // What is no scale can’t be added up with one that is.
  const choice = items.some(({ as }) => as === 'rated') ? items.find(({ as }) => as === 'choice') : undefined;
  return choice ? failed({ code: 'not-answers', field: choice.field }) : { ok: true, value: items };
}
