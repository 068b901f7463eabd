import type { Customer } from '../customer/customer';
import type { Problem } from '../problem';
import { goals } from './goals';
import { whyInPeace } from './in-peace';
import { type Message, written } from './message';
import { variablesOf } from './variables';

/**
 * Why a message is not for a customer, who carries the derived fields; null where nothing speaks against it. In the order in which
 * people want to know: somebody who has died comes before a field that is missing.
 */
export function whyNot(message: Message, customer: Customer): Problem | null {
  return (
    whyInPeace(customer) ??
    whyTooSoon(message, customer) ??
    whyNotWritten(message, customer) ??
    whyNoDiscount(message, customer) ??
    whyIncomplete(message, customer)
  );
}

function whyTooSoon({ goal }: Message, { values }: Customer): Problem | null {
  const { quietDays } = goals[goal];
  const since = values.daysSinceLastOrder;
  if (quietDays === undefined || typeof since !== 'number' || since > quietDays) return null;
  return { code: 'ordered-lately', days: since };
}

const whyNotWritten = ({ channel }: Message, { values }: Customer): Problem | null =>
  values.newsletter === false && written.includes(channel) ? { code: 'opted-out' } : null;

function whyNoDiscount({ discount }: Message, { values }: Customer): Problem | null {
  const { daysSinceLastOrder: days, orderInterval: gap } = values;
  if (!discount || typeof days !== 'number' || typeof gap !== 'number' || days > gap) return null;
  return { code: 'buys-anyway', days, gap };
}

function whyIncomplete({ requires = [] }: Message, customer: Customer): Problem | null {
  if (requires.length === 0) return null;
  const variables = variablesOf(customer, {});
  const fields = requires.filter((field) => variables[field] === null);
  return fields.length > 0 ? { code: 'message-missing', fields } : null;
}
