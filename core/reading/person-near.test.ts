import { expect, it } from 'vitest';
import { type Pointed, personNear } from './person-near';

const pointed = (change: Partial<Pointed>): Pointed => ({
  selection: '',
  link: null,
  around: [],
  links: [],
  ...change,
});

it.each<[string, Partial<Pointed>, ReturnType<typeof personNear>]>([
  ['a name', { selection: 'Anna Berg' }, { name: 'Anna Berg', email: '', phone: '' }],
  [
    'an address with its name',
    { selection: 'Anna Berg <Anna@X.se>' },
    { name: 'Anna Berg', email: 'anna@x.se', phone: '' },
  ],
  [
    'an e-mail in a row',
    { selection: 'anna@x.se', around: ['Berg, Anna', 'anna@x.se', '070-174 06 05', '12'] },
    { name: 'Anna Berg', email: 'anna@x.se', phone: '+46701740605' },
  ],
  [
    'a name in a row whose address is a link',
    { selection: 'Anna Berg', around: ['Anna Berg', 'Mail'], links: ['mailto:anna@x.se?subject=Hi'] },
    { name: 'Anna Berg', email: 'anna@x.se', phone: '' },
  ],
  [
    'a whole row',
    { selection: 'Anna Berg\tanna@x.se\t+46 70 174 06 05\t4 orders', around: [] },
    { name: 'Anna Berg', email: 'anna@x.se', phone: '' },
  ],
  ['a link to write to', { link: 'mailto:bo@x.se' }, { name: '', email: 'bo@x.se', phone: '' }],
  ['nobody', { selection: 'Total 1 234,00', around: ['Total', '2026-11-22'] }, { name: '', email: '', phone: '' }],
])('%s', (_, change, person) => {
  expect(personNear(pointed(change), 'SE')).toEqual(person);
});
