import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, customerId, listId } from './customer';
import { nameKey, speaksOf, type Tagged, withOwnTags, withoutOwnTags } from './tagged';

const list = listId.parse('https://crm.example/people');
const at = '2026-11-22T09:00:00.000Z';
const customerWith = (listed: string[] | null): Customer => ({
  id: customerId.parse('email:anna@x.se'),
  keys: ['email:anna@x.se'],
  values: { name: 'Anna Berg', ...(listed && { tags: listed }) },
  own: {},
  sources: { name: { list, at, text: 'Anna Berg' }, ...(listed && { tags: { list, at, text: listed.join('; ') } }) },
  lists: [list],
  seen: { first: at, last: at },
});
const said = (tags: string[]): Tagged => ({
  id: 'a',
  keys: ['email:anna@x.se'],
  name: 'Anna Berg',
  tags,
  note: '',
  at,
});

describe('whose tags they are', () => {
  const crm = 'https://crm.example';
  it.each<[string, string[], string, string[], string, boolean]>([
    ['one e-mail', ['email:a@x.se'], 'Anna', ['email:a@x.se'], 'Anna Berg', true],
    ['another person', ['email:a@x.se'], 'Anna Berg', ['email:b@x.se'], 'Anna Berg', false],
    ['a phone and one name', ['phone:+46701'], 'Anna Berg', ['phone:+46701'], 'Berg, Anna', true],
    ['a switchboard', ['phone:+46701'], 'Anna Berg', ['phone:+46701'], 'Bo Ek', false],
    ['a phone without a name', ['phone:+46701'], '', ['phone:+46701'], 'Bo Ek', true],
    ['the name alone', [nameKey('Anna Berg')], 'Anna Berg', ['email:a@x.se'], 'Berg, Anna', true],
    ['another name alone', [nameKey('Anna Berg')], 'Anna Berg', ['email:a@x.se'], 'Anna Bergman', false],
    [
      'two records of one system with one e-mail',
      [`record:${crm}:1`, 'email:a@x.se'],
      'Anna Berg',
      [`record:${crm}:2`, 'email:a@x.se'],
      'Anna Berg',
      false,
    ],
    [
      'records of two systems with one e-mail',
      [`record:${crm}:1`, 'email:a@x.se'],
      'Anna Berg',
      ['record:https://other.example:2', 'email:a@x.se'],
      'Anna Berg',
      true,
    ],
  ])('%s', (_, keys, name, theirs, theirName, same) => {
    expect(speaksOf({ keys, name }, { keys: theirs, name: theirName })).toBe(same);
  });
});

describe('the user’s own tags', () => {
  // No separator of tags in them, which a list's cell would split.
  const tag = fc.stringMatching(/^[a-z]{1,8}$/);
  it('stand beside those of the list, and go again without a trace', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(tag, { minLength: 1, maxLength: 5 }),
        fc.uniqueArray(tag, { minLength: 1 }),
        (listed, own) => {
          for (const bare of [customerWith(listed), customerWith(null)]) {
            const tagged = withOwnTags(bare, [said(own)]);
            expect(new Set(tagged.values.tags)).toEqual(new Set([...(bare.values.tags ?? []), ...own]));
            expect(withOwnTags(tagged, [said(own)])).toEqual(tagged);
            expect(withoutOwnTags(tagged)).toEqual(bare);
          }
        },
      ),
    );
  });
});
