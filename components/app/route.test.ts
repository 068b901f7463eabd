import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHash, type Route, toHash } from './route';

const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('https://crm.example/#/contacts', 'a/b?c=d&e#f', '%', '%zz', ' '),
);
const filter = fc.option(text);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { screen: 'lists' },
    { screen: 'campaigns' },
    { screen: 'messages' },
    { screen: 'import' },
    { screen: 'list', list: 'paste:a b', customer: 'c?1' },
    { screen: 'settings' },
    { screen: 'help', section: null },
    { screen: 'help', section: 'the-folders' },
  ),
  fc.record({ screen: fc.constant('list' as const), list: text, customer: fc.option(text) }),
  fc.record({
    screen: fc.constantFrom(
      'today' as const,
      'flow' as const,
      'segments' as const,
      'another' as const,
      'compare' as const,
      'map' as const,
    ),
    list: filter,
  }),
  fc.record({ screen: fc.constant('builder' as const), list: filter, from: filter }),
  fc.record({ screen: fc.constant('customers' as const), list: filter, segment: filter }),
  fc.record({ screen: fc.constant('customer' as const), customer: text }),
  fc.record({ screen: fc.constant('message' as const), message: text }),
  fc.record({ screen: fc.constant('newCampaign' as const), list: filter, segment: filter }),
  fc.record({ screen: fc.constant('campaign' as const), campaign: text.filter((id) => id !== 'new') }),
  fc.record({ screen: fc.constant('tag' as const), customer: filter }),
);

describe('routes', () => {
  it('are read back from the address they make', () => {
    fc.assert(
      fc.property(route, (before) => {
        expect(fromHash(toHash(before))).toEqual(before);
      }),
    );
  });
  it('survive the address bar of the browser', () => {
    fc.assert(
      fc.property(route, (before) => {
        const { hash } = new URL(toHash(before), 'https://extension.example/sidepanel.html');
        expect(fromHash(hash)).toEqual(before);
      }),
    );
  });
  it.each(['', '#', '#/', '#/nowhere', '#/lists', '#lists', '#/lists/'])('lead from %j to the lists', (hash) => {
    expect(fromHash(hash)).toEqual({ screen: 'lists' });
  });
});
