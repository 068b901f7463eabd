import { describe, expect, it } from 'vitest';
import { person } from '../../test/people';
import type { Customer, Values } from '../customer/customer';
import { goal } from '../segments/segment';
import { chooseMessage } from './index';

const told = (values: Values, own: Customer['own'] = {}) =>
  goal.options.map((one) => {
    const outcome = chooseMessage({ goal: one, customer: person('p', values, own), language: 'en' });
    return outcome.ok ? 'a message' : outcome.problem.code;
  });

describe('no message of any aim', () => {
  it.each<Values>([
    { name: 'Dödsboet efter Anna Berg' },
    { name: 'Anna Berg dödsbo' },
    { name: 'Anna Berg (avliden)' },
    { firstName: 'Dödsbo', lastName: 'Berg' },
    { name: 'Estate of John Smith' },
    { name: 'Deceased' },
    { firstName: 'Estate', lastName: 'Smith' },
    { name: 'Smith Estate' },
    { name: 'Erven J. de Vries' },
    { name: 'Nachlass Karl Huber' },
    { name: 'Karl Huber †' },
    { name: 'Succession Dupont' },
    { name: 'Marie Dupont (décédée)' },
    { name: 'Anna Berg', status: 'Deceased' },
    { name: 'Anna Berg', status: 'Avliden' },
    { name: 'Anna Berg', tags: ['vip', 'overleden'] },
    { name: 'Anna Berg', notes: 'Kundin im März verstorben.' },
  ])('to %j', (values) => {
    expect(new Set(told(values))).toEqual(new Set(['deceased']));
  });

  it.each<Values>([
    { notes: 'VIP. Do not contact!' },
    { notes: 'Please don’t call' },
    { status: 'Do Not Contact' },
    { tags: ['Kontakta ej'] },
    { notes: 'Får ej kontaktas' },
    { status: 'Niet benaderen' },
    { notes: 'Bitte nicht mehr kontaktieren' },
    { notes: 'Ne plus contacter' },
    { name: 'Do Not Contact' },
  ])('against the wish of %j', (values) => {
    expect(new Set(told(values))).toEqual(new Set(['no-contact']));
  });

  it('by a column of the list’s own', () => {
    expect(told({}, { Deceased: { kind: 'yesNo', value: true } })[0]).toBe('deceased');
    expect(told({}, { 'Do not call': { kind: 'yesNo', value: true } })[0]).toBe('no-contact');
    expect(told({}, { Deceased: { kind: 'yesNo', value: false } })[0]).toBe('a message');
    expect(told({}, { Remark: { kind: 'text', value: 'niet bellen' } })[0]).toBe('no-contact');
  });

  it.each<Values>([
    { name: 'Berg Real Estate' },
    { name: 'Anna Berg', tags: ['real estate'] },
    { name: 'Anna Berg', notes: 'Owns an estate in Kent, wants 10 % Nachlass' },
    { name: 'Anna Berg', stage: 'Dead', status: 'Contacted' },
    { name: 'Anna Berg', notes: 'Contact by phone' },
  ])('but %j is written to', (values) => {
    expect(told(values)[0]).toBe('a message');
  });
});
