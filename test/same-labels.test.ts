import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, type CustomerId, listId } from '../core/customer/customer';
import { mergePeople } from '../core/customer/merge';
import type { Person } from '../core/customer/person';
import { readPaste } from '../core/reading/paste/read-paste';
import { methods } from '../core/segments/index';
import type { Method } from '../core/segments/method';
import { modelId } from '../core/segments/model';
import { fitStarter } from '../core/segments/starter';
import { understandReading } from '../core/store/readings/segment-reading';
import { people, today } from './people';

const now = { today, at: `${today}T09:00:00.000Z` };
const everybody = people(600);

/** One list as systems of four countries would export it. */
type Written = {
  headers: string[];
  date: (civil: string) => string;
  money: (amount: number) => string;
  yesNo: [yes: string, no: string];
};
const parts = (civil: string) => civil.split('-') as [string, string, string];
const grouped = (amount: number, thousands: string, decimal: string) => {
  const [whole = '', cents] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${cents}`;
};
const countries: Record<string, Written> = {
  en: {
    headers: ['Customer number', 'Name', 'Email', 'Orders', 'First order', 'Last order', 'Total spent', 'Responded'],
    date: (civil) => parts(civil).reverse().join('/'),
    money: (amount) => `€${grouped(amount, ',', '.')}`,
    yesNo: ['yes', 'no'],
  },
  sv: {
    headers: ['Kundnummer', 'Namn', 'E-post', 'Antal ordrar', 'Första order', 'Senaste order', 'Totalt köpt', 'Svarat'],
    date: (civil) => civil,
    money: (amount) => `${grouped(amount, '\u00a0', ',')} €`,
    yesNo: ['ja', 'nej'],
  },
  nl: {
    headers: [
      ...['Klantnummer', 'Naam', 'E-mail', 'Aantal bestellingen', 'Eerste bestelling', 'Laatste bestelling'],
      ...['Totaal besteed', 'Gereageerd'],
    ],
    date: (civil) => parts(civil).reverse().join('-'),
    money: (amount) => `€ ${grouped(amount, '.', ',')}`,
    yesNo: ['ja', 'nee'],
  },
  de: {
    headers: [
      ...['Kundennummer', 'Name', 'E-Mail', 'Anzahl Bestellungen', 'Erste Bestellung', 'Letzte Bestellung'],
      ...['Gesamtumsatz', 'Geantwortet'],
    ],
    date: (civil) => parts(civil).reverse().join('.'),
    money: (amount) => `${grouped(amount, '.', ',')} EUR`,
    yesNo: ['ja', 'nein'],
  },
};

function write({ headers, date, money, yesNo: [yes, no] }: Written): string {
  const rows = everybody.map(({ values }, at) => [
    `K${1000 + at}`,
    values.name ?? '',
    values.email ?? '',
    String(values.orders ?? ''),
    values.firstOrder ? date(values.firstOrder) : '',
    values.lastOrder ? date(values.lastOrder) : '',
    values.totalSpend ? money(values.totalSpend.amount) : '',
    values.campaignResponse === undefined ? '' : values.campaignResponse ? yes : no,
  ]);
  return [headers, ...rows].map((row) => row.join('\t')).join('\n');
}

function read(code: string) {
  const pasted = readPaste({ text: write(countries[code] as Written) });
  if (!pasted.ok) throw new Error(pasted.problem.code);
  return understandReading(pasted.value, now, code);
}

/** What each method that has nothing to set makes of them, and what they start with: customer number → segment. */
function labelsOf(customers: readonly Customer[]) {
  const coverage = { read: customers.length, of: customers.length, more: false, sortedBy: null };
  const context = { asOf: today, seed: 1, coverage };
  const fits = [...methods.values()].flatMap((method) => {
    const [target] = Object.keys(customers[0]?.own ?? {});
    const params = method.id === 'propensity' && target ? { target: `own:${target}` } : {};
    const fit = method.fit(customers, params, { ...context, id: modelId.parse(method.id) });
    return [[method.id, fit] as const];
  });
  const starter = fitStarter(customers, { ...context, id: modelId.parse('starter') });
  const all = [...fits, ['starter', starter.ok ? { ok: true as const, value: starter.value.model } : starter] as const];
  return Object.fromEntries(
    all.map(([id, fit]) => {
      if (!fit.ok) return [id, fit.problem.code];
      const method = methods.get(fit.value.method) as Method;
      const labels = customers.map((one) => [one.values.customerId, method.assign(one, fit.value, today).segment]);
      return [id, Object.fromEntries(labels.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))];
    }),
  );
}

describe('labels are the same', () => {
  const english = labelsOf(read('en').customers);
  it('and there are some: of orders, of values, of groups and of who answered', () => {
    const found = Object.entries(english).filter(([, labels]) => typeof labels !== 'string');
    expect(found.map(([id]) => id)).toEqual(
      expect.arrayContaining(['rfm', 'value', 'clusters', 'propensity', 'starter']),
    );
  });

  it.each(['sv', 'nl', 'de'])('whether the list is written as in en or as in %s', (code) => {
    expect(labelsOf(read(code).customers)).toEqual(english);
  });

  it('in whatever order its pages are read, some twice', () => {
    const { people: rows } = read('en');
    const pages = Array.from({ length: 6 }, (_, page) => rows.slice(page * 100, page * 100 + 100));
    const readIn = (order: readonly Person[][]) => {
      const known = new Map<CustomerId, Customer>();
      for (const page of order) {
        const merged = mergePeople(page, [...known.values()], {
          list: listId.parse('file:list'),
          system: 'file',
          at: now.at,
        });
        for (const [id, customer] of merged.customers) known.set(id, customer);
      }
      return labelsOf([...known.values()]);
    };
    const [order = pages] = fc.sample(fc.shuffledSubarray(pages, { minLength: pages.length }), { numRuns: 1, seed: 2 });
    expect(order).not.toEqual(pages);
    expect(readIn([...order, ...order.slice(0, 2)])).toEqual(english);
    expect(readIn(pages)).toEqual(english);
  });
});
