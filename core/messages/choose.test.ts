import { describe, expect, it } from 'vitest';
import { type Customer, customerId, type Values } from '../customer/customer';
import type { Goal } from '../segments/segment';
import { chooseMessage, languageFor } from './index';

function customerWith(values: Values): Customer {
  const at = '2026-11-20T08:00:00Z';
  return {
    id: customerId.parse('c'),
    keys: [],
    values,
    own: {},
    sources: {},
    lists: [],
    seen: { first: at, last: at },
  };
}
const chosen = (goal: Goal, values: Values, language = 'sv') => {
  const outcome = chooseMessage({ goal, customer: customerWith(values), language });
  return outcome.ok ? outcome.value.id : outcome.problem;
};

describe('which message', () => {
  it('follows the table', () => {
    expect(chosen('reward', {})).toBe('reward-thanks');
    expect(chosen('recover', { daysSinceLastOrder: 120 })).toBe('recover-call');
  });

  it('takes the channel that is known to reach the customer', () => {
    expect(chosen('retain', { phone: '+46701234567' })).toBe('retain-call');
    expect(chosen('retain', { phone: '+46701234567', email: 'anna@example.com' })).toBe('retain-check-in');
    expect(chosen('recover', { email: 'anna@example.com' })).toBe('recover-what-changed');
  });

  it('needs what the message requires', () => {
    expect(chosen('crossSell', { favourite: 'Ekbord' })).toBe('cross-sell-goes-with');
    expect(chosen('crossSell', {})).toBe('cross-sell-ask');
    expect(chosen('renew', { renewalDate: '2027-01-01' })).toBe('renew-before-date');
  });

  it('calls instead of writing to those who said no to newsletters', () => {
    expect(chosen('reward', { newsletter: false, email: 'anna@example.com' })).toBe('reward-call');
    expect(chosen('reward', { newsletter: true })).toBe('reward-thanks');
  });

  it('does not miss somebody who was here last week', () => {
    expect(chosen('winBack', { daysSinceLastOrder: 7 })).toEqual({ code: 'ordered-lately', days: 7 });
    expect(chosen('recover', { daysSinceLastOrder: 14 })).toEqual({ code: 'ordered-lately', days: 14 });
    expect(chosen('recover', { daysSinceLastOrder: 15 })).toBe('recover-call');
    expect(chosen('winBack', {})).toBe('win-back-honest');
  });

  it('leaves in peace whom the segment leaves in peace', () => {
    expect(chosen('leaveAlone', {})).toEqual({ code: 'no-message', goal: 'leaveAlone' });
  });
});

describe('which language', () => {
  it.each<[Values, string]>([
    [{ language: 'nl' }, 'nl'],
    [{ language: 'EN-US', market: 'SE' }, 'en'],
    [{ market: 'NL' }, 'nl'],
    [{ country: 'SE' }, 'sv'],
    [{ country: 'BE' }, 'sv'],
    [{ language: 'fi' }, 'sv'],
    [{}, 'sv'],
  ])('%j → %s', (values, language) => {
    expect(languageFor(customerWith(values), 'sv')).toBe(language);
  });
});
