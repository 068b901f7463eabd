import type { Customer } from '../../customer/customer';
import { failed, type Outcome } from '../../problem';
import { isPersonal } from '../clusters/personal';
import { fewestCustomers } from '../clusters/prepare';
import type { Fit } from '../method';
import { batteryOf, fewestItems } from './battery';
import { type ClassesData, fitClasses } from './classes';
import { answerOf, type Item, itemOf } from './item';
import type { NeedsParams } from './params';
import { textColumns } from './quotes';
import { fitRatings, type RatingsData } from './ratings';

export type NeedsData = ClassesData | RatingsData;
/** Who answered fewer of the questions can’t be told. */
export const leastAnswered = 0.5;

/** Answers on a scale go to k-means over topics, yes and no and choices to latent classes. */
export function fitNeeds(customers: readonly Customer[], wanted: NeedsParams, seed: number): Outcome<Fit<NeedsData>> {
  const items = itemsOf(customers, wanted.fields);
  if (!items.ok) return items;
  const answered = customers.filter((customer) => hasAnswered(customer, items.value));
  if (answered.length < fewestCustomers)
    return failed({ code: 'too-few', have: answered.length, need: fewestCustomers });
  const texts = wanted.texts ?? textColumns(customers);
  const rated = items.value.some(({ as }) => as === 'rated');
  const fit = rated ? fitRatings(answered, items.value, wanted, seed) : fitClasses(answered, items.value, wanted, seed);
  if (!fit.ok) return fit;
  const incomplete = (fit.value.quality.incomplete ?? 0) + customers.length - answered.length;
  const quality = { customers: answered.length, ...fit.value.quality, incomplete };
  return { ok: true, value: { ...fit.value, quality, data: { ...fit.value.data, texts } as NeedsData } };
}

export const hasAnswered = (customer: Customer, items: readonly Item[]): boolean =>
  items.filter((one) => answerOf(customer, one) !== undefined).length >= items.length * leastAnswered;

function itemsOf(customers: readonly Customer[], fields: readonly string[] | undefined): Outcome<Item[]> {
  if (!fields) {
    const items = batteryOf(customers);
    return items.length < fewestItems ? failed({ code: 'no-answers', need: fewestItems }) : { ok: true, value: items };
  }
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
