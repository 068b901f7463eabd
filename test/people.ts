import fc from 'fast-check';
import { type Customer, customerId, listId, type Values } from '../core/customer/customer';
import { fieldKeys, fieldOf, type Kind } from '../core/customer/fields';
import type { Value } from '../core/customer/value';
import { addDays } from '../core/values/civil';

/** The day on which the made-up customers are looked at. */
export const today = '2026-11-22';

/** A customer of these values, seen today in one list. */
export function person(id: string, values: Values, own: Customer['own'] = {}): Customer {
  const list = listId.parse('test:people');
  const at = `${today}T09:00:00.000Z`;
  const fields = [...Object.keys(values), ...Object.keys(own).map((header) => `own:${header}`)];
  return {
    id: customerId.parse(id),
    keys: [`record:test:${id}`],
    values,
    own,
    sources: Object.fromEntries(fields.map((field) => [field, { list, at, text: '' }])),
    lists: [list],
    seen: { first: at, last: at },
  };
}

/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const firstNames = 'Åsa Björn Anneke Joost Charlotte Günther Élodie Søren Zoë Olumide'.split(' ');
const lastNames = 'Öberg Lindqvist de-Vries van-Dijk O’Neill Müßig Lefèvre Ng Nowak Kaya'.split(' ');
const titles = [
  'Verkställande direktör',
  'Inkoopmanager',
  'Sales assistant',
  'Leiter Einkauf',
  'Développeuse',
  'Controller',
];
const industries = ['Retail', 'Software', 'Construction', 'Health'];
const stages = ['Lead', 'Opportunity', 'Customer', 'Lost'];
const countries = ['SE', 'NL', 'DE', 'FR', 'GB'];

/**
 * Seeded customers of a shop with firms among them: spend and orders are skewed, a tenth have not ordered, who ordered lately
 * answers more often, and of every field some are missing.
 */
export function people(count: number, seed = 1): Customer[] {
  const random = randomFrom(seed);
  // A generator of its own, so that one field more leaves the others as they were.
  const answers = randomFrom(seed + 1000);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const maybe = <T>(share: number, make: () => T): T | undefined => {
    const value = make();
    return random() < share ? value : undefined;
  };
  return Array.from({ length: count }, (_, index) => {
    const first = pick(firstNames);
    const last = pick(lastNames).replace('-', ' ');
    const orders = random() < 0.1 ? 0 : Math.ceil(random() ** 3 * 30);
    const since = Math.floor(random() ** 2 * 900);
    const before = Math.floor(random() * 700);
    const answer = answers() < (since < 220 ? 0.75 : 0.2);
    const firstOrder = addDays(today, orders === 1 ? -since : -since - before);
    const values: Record<string, Value | undefined> = {
      name: `${first} ${last}`,
      email: maybe(0.9, () => `${first}.${last}.${index}@example.com`.toLowerCase().replaceAll(' ', '')),
      orders: maybe(0.97, () => orders),
      lastOrder: orders === 0 ? undefined : maybe(0.98, () => addDays(today, -since)),
      firstOrder: orders === 0 ? undefined : firstOrder,
      totalSpend: maybe(0.97, () => ({ amount: Math.round(orders * (20 + random() ** 2 * 400)), currency: 'EUR' })),
      createdAt: firstOrder,
      lastActive: maybe(0.8, () => addDays(today, -Math.floor(random() * 200))),
      jobTitle: maybe(0.5, () => pick(titles)),
      company: maybe(0.5, () => `${last} AB`),
      industry: maybe(0.6, () => pick(industries)),
      employees: maybe(0.5, () => (random() < 0.3 ? { from: 51, to: 200 } : Math.ceil(random() ** 3 * 900))),
      stage: maybe(0.7, () => pick(stages)),
      country: maybe(0.8, () => pick(countries)),
      birthday: maybe(0.5, () => addDays(today, -Math.floor(6500 + random() * 22_000))),
      campaignResponse: answers() < 0.9 ? answer : undefined,
      newsletter: maybe(0.8, () => random() < 0.6),
      tags: maybe(0.6, () => (random() < 0.5 ? ['vip'] : ['fair 2025', 'newsletter'])),
    };
    const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    return person(`person-${String(index).padStart(6, '0')}`, known as Values);
  });
}

const anyDate = fc.integer({ min: -2000, max: 800 }).map((days) => addDays(today, days));
const word = fc.constantFrom('a', 'B', 'Åsa', 'lead', 'customer', 'vip', '');
const anyNumber = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(0, 0.5, 1e9));
const rangeEnd = fc.option(fc.integer({ min: 0, max: 60 }));

/** Any value that a kind allows. */
export const anyValue: Record<Kind, fc.Arbitrary<Value>> = {
  text: word,
  category: word,
  tags: fc.array(word, { maxLength: 3 }),
  number: fc.oneof(anyNumber, fc.record({ from: rangeEnd, to: rangeEnd })),
  money: fc.record({ amount: anyNumber, currency: fc.constantFrom('EUR', 'SEK', null) }),
  scale: fc.integer({ min: 0, max: 10 }),
  date: anyDate,
  yesNo: fc.boolean(),
};

const readable = fieldKeys.filter((key) => !fieldOf(key).derived);

/** Any customer at all: every field may be missing, odd or at the edge. */
export const anyCustomer: fc.Arbitrary<Customer> = fc
  .record(Object.fromEntries(readable.map((key) => [key, anyValue[fieldOf(key).kind]])), { requiredKeys: [] })
  .chain((values) => fc.uuid().map((id) => person(id, values as Values)));
