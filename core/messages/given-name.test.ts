import { describe, expect, it } from 'vitest';
import type { Values } from '../customer/customer';
import { givenName } from './given-name';

describe('a name to greet with', () => {
  it.each<[Values, string]>([
    [{ firstName: 'Anna' }, 'Anna'],
    [{ firstName: ' ANNA-KARIN ' }, 'Anna-Karin'],
    [{ firstName: 'ÅSA' }, 'Åsa'],
    [{ firstName: 'bosse' }, 'Bosse'],
    [{ firstName: "D'ARTAGNAN" }, "D'Artagnan"],
    [{ firstName: 'DeShawn' }, 'DeShawn'],
    [{ firstName: 'JP' }, 'JP'],
    [{ firstName: 'Anna Karin' }, 'Anna Karin'],
    [{ firstName: 'Karl Gustav Adolf' }, 'Karl'],
    [{ firstName: 'John F.' }, 'John'],
    [{ firstName: 'Anna & Per' }, 'Anna & Per'],
    [{ firstName: 'Dr Eva' }, 'Eva'],
    [{ firstName: 'Zoë' }, 'Zoë'],
    [{ firstName: 'Ольга' }, 'Ольга'],
    [{ name: 'Anna Andersson' }, 'Anna'],
    [{ name: 'ANDERSSON, ANNA' }, 'Anna'],
    [{ name: 'Hr. Jan de Vries' }, 'Jan'],
    [{ name: 'Mia', email: 'mia@example.com' }, 'Mia'],
  ])('%j → %s', (values, greeted) => {
    expect(givenName(values)).toBe(greeted);
  });

  it.each<[string, Values]>([
    ['nothing', {}],
    ['an empty cell', { firstName: '  ' }],
    ['a company', { name: 'Nordvik Trä AB' }],
    ['a company without its form', { name: 'Nordvik Trä', company: 'nordvik trä' }],
    ['a company as a first name', { firstName: 'Bakker', name: 'Bakker', company: 'Bakker' }],
    ['an address', { firstName: 'anna@example.com' }],
    ['an initial', { firstName: 'A.' }],
    ['initials before a surname', { name: 'A. B. Andersson', email: 'andersson@example.com' }],
    ['a role', { firstName: 'Info' }],
    ['a stand-in', { firstName: 'Okänd' }],
    ['a test', { name: 'TEST' }],
    ['a token of another system', { firstName: '{{first_name}}' }],
    ['a number', { firstName: 'Anna2' }],
    ['one word that may be a brand', { name: 'Volvo' }],
    ['a page of text', { firstName: 'a'.repeat(200) }],
    ['an estate', { firstName: 'Dödsbo' }],
    ['an estate in English', { name: 'Estate Smith' }],
    ['the dead', { firstName: 'Deceased' }],
    ['a family', { name: 'Familjen Berg' }],
    ['a family as a first name', { firstName: 'Familie' }],
    ['a family at the end', { name: 'Smith Family' }],
    ['a household', { name: 'Hushållet Berg' }],
    ['an instruction', { name: 'Do Not Contact' }],
    ['a word of a sentence', { firstName: 'Do' }],
    ['a particle', { firstName: 'De' }],
    ['a particle before a surname', { name: 'De Vries' }],
    ['a town', { firstName: 'Stockholm' }],
    ['a town with its mailbox', { name: 'Stockholm', email: 'stockholm@example.com' }],
    ['the town they live in', { firstName: 'Ystad', city: 'Ystad' }],
    ['markup', { firstName: '<b>Anna</b>' }],
  ])('is left out for %s', (_, values) => {
    expect(givenName(values)).toBe(null);
  });
});
