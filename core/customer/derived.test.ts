import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCustomer, person, today } from '../../test/people';
import { countryZones, placeZones } from './climate-zones';
import type { Values } from './customer';
import { type DerivedKey, derivedKeys, restsOn, withDerived } from './derived';

const of = (key: DerivedKey, values: Values, asOf = today) => withDerived(person('p', values), asOf).values[key];
const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('derived fields', () => {
  it.each<[DerivedKey, Values, unknown]>([
    ['daysSinceLastOrder', { lastOrder: '2026-11-12' }, 10],
    ['daysSinceLastOrder', { lastOrder: '2026-11-23' }, 0], // already tomorrow somewhere
    ['daysSinceLastOrder', { lastOrder: '2026-12-24' }, undefined], // not yet known as of today
    ['daysSinceActivity', { lastActive: '2025-11-22' }, 365],
    ['tenureDays', { createdAt: '2026-11-21', firstOrder: '2020-01-01' }, 1],
    ['tenureDays', { firstOrder: '2026-11-20' }, 2],
    ['averageOrder', { totalSpend: eur(300), orders: 4 }, eur(75)],
    ['averageOrder', { aov: eur(80), totalSpend: eur(300), orders: 4 }, eur(80)],
    ['averageOrder', { totalSpend: eur(300), orders: 0 }, undefined],
    ['averageOrder', { totalSpend: eur(300), orders: { from: 1, to: 5 } }, undefined],
    ['orderInterval', { firstOrder: '2026-01-01', lastOrder: '2026-01-31', orders: 4 }, 10],
    ['orderInterval', { firstOrder: '2026-01-01', lastOrder: '2026-01-01', orders: 1 }, undefined],
    ['orderInterval', { firstOrder: '2026-02-01', lastOrder: '2026-01-01', orders: 3 }, undefined],
    ['ageBand', { age: 34 }, '25–34'],
    ['ageBand', { birthday: '1991-11-23' }, '25–34'], // 35 tomorrow
    ['ageBand', { birthday: '1991-11-22' }, '35–44'],
    ['ageBand', { age: { from: 30, to: 34 } }, '25–34'],
    ['ageBand', { age: { from: 30, to: 40 } }, undefined],
    ['ageBand', { ageGroup: '25-34' }, '25–34'],
    ['ageBand', { birthday: '1899-12-31' }, undefined], // the day 0 of a spreadsheet, not a birthday
    ['companySize', { employees: 9 }, 'micro'],
    ['companySize', { employees: 10 }, 'small'],
    ['companySize', { employees: 249 }, 'medium'],
    ['companySize', { employees: { from: 51, to: 200 } }, 'medium'],
    ['companySize', { employees: { from: 10_001, to: null } }, 'large'],
    ['companySize', { employees: { from: 11, to: 200 } }, undefined],
    ['market', { country: 'NL', phone: '+46701234567' }, 'NL'],
    ['market', { phone: '+46701234567', email: 'a@b.nl' }, 'SE'],
    ['market', { phone: '+14155550123' }, undefined],
    ['market', { phone: '+77011234567' }, 'KZ'],
    ['market', { email: 'a@b.co.uk' }, 'GB'],
    ['market', { email: 'a@b.com', website: 'https://www.example.de/om' }, 'DE'],
    ['market', { email: 'a@b.com', website: 'example.io' }, undefined],
    ['climate', { country: 'NL' }, 'temperate'],
    ['climate', { country: 'SE' }, undefined], // spans two: the place decides
    ['climate', { country: 'SE', city: 'Malmö' }, 'temperate'],
    ['climate', { country: 'SE', city: 'Luleå' }, 'continental'],
    ['climate', { country: 'US', region: 'NV' }, 'dry'],
    ['climate', { country: 'JP', region: 'Hokkaido' }, 'continental'],
    ['climate', { country: 'JP', city: 'Osaka' }, 'temperate'],
    ['climate', { phone: '+6591234567' }, 'tropical'],
  ])('%s of %j = %j', (key, values, expected) => {
    expect(of(key, values)).toEqual(expected);
  });

  it.each([
    ['Verkställande direktör', 'executive', 'general management'],
    ['Vice President, Sales', 'director', 'sales'],
    ['President', 'executive', 'general management'],
    ['VP Marketing', 'director', 'marketing'],
    ['Head of Procurement', 'director', 'purchasing'],
    ['Assistant to the CEO', 'staff', 'general management'],
    ['Inkoopmanager', 'manager', 'purchasing'],
    ['Inköpschef', 'manager', 'purchasing'],
    ['Leiterin Einkauf', 'manager', 'purchasing'],
    ['Vertriebsleiter', 'manager', 'sales'],
    ['Geschäftsführer', 'executive', 'general management'],
    ['Directrice commerciale', 'director', 'sales'],
    ['Responsable marketing', 'manager', 'marketing'],
    ['Senior software engineer', 'specialist', 'it'],
    ['Accountant', 'staff', 'finance'],
    ['Praktikant', 'entry', undefined],
    ['Systemutvecklare', 'staff', 'it'],
    ['Co-founder & CTO', 'owner', 'general management'],
    ['C.F.O.', 'executive', 'finance'],
    ['Toimitusjohtaja', undefined, undefined], // a language we do not know says nothing rather than something wrong
  ])('%s is %s in %s', (jobTitle, seniority, jobFunction) => {
    const { values } = withDerived(person('p', { jobTitle }), today);
    expect([values.seniority, values.jobFunction]).toEqual([seniority, jobFunction]);
  });

  it('gives a place one climate only', () => {
    const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice(Object.values(countryZones).flatMap((codes) => codes.split(' ')))).toEqual([]);
    for (const zones of Object.values(placeZones))
      expect(twice(Object.values(zones).flatMap((names) => names.split('|')))).toEqual([]);
  });

  it('keeps a department in words that are not known', () => {
    expect(of('jobFunction', { department: 'Zauberei' })).toBe('Zauberei');
    expect(of('jobFunction', { department: 'Einkauf' })).toBe('purchasing');
  });

  it('never changes a customer, whatever is missing or odd, and computes alone what it computes together', () => {
    fc.assert(
      fc.property(anyCustomer, (customer) => {
        const before = structuredClone(customer);
        const together = withDerived(customer, today);
        expect(customer).toEqual(before);
        for (const key of derivedKeys)
          expect(withDerived(customer, today, [key]).values[key]).toEqual(together.values[key]);
      }),
    );
  });
});

describe('what a field rests on', () => {
  it.each<[string, Values, string[]]>([
    ['orders', { orders: 3 }, ['orders']],
    ['daysSinceLastOrder', { lastOrder: '2026-11-12', orders: 3 }, ['lastOrder']],
    ['daysSinceLastOrder', {}, []],
    ['averageOrder', { totalSpend: eur(300), orders: 4 }, ['totalSpend', 'orders']],
    ['averageOrder', { aov: eur(80), totalSpend: eur(300), orders: 4 }, ['aov']],
    ['tenureDays', { createdAt: '2026-11-21', firstOrder: '2020-01-01' }, ['createdAt']],
    ['tenureDays', { firstOrder: '2020-01-01' }, ['firstOrder']],
    ['market', { country: 'NL', email: 'a@b.nl' }, ['country']],
    ['market', { phone: '+46701234567', email: 'a@b.nl' }, ['phone']],
  ])('%s of %j: %j', (field, values, fields) => {
    expect(restsOn(person('p', values), field, today)).toEqual(fields);
  });

  it('is enough for its value, and no field of it can go', () => {
    fc.assert(
      fc.property(anyCustomer, fc.constantFrom(...derivedKeys), (customer, key) => {
        const rests = restsOn(customer, key, today);
        const only = (fields: string[]) =>
          of(key, Object.fromEntries(Object.entries(customer.values).filter(([field]) => fields.includes(field))));
        const value = of(key, customer.values);
        expect(only(rests)).toEqual(value);
        for (const field of rests) expect(only(rests.filter((one) => one !== field))).not.toEqual(value);
      }),
    );
  });
});
