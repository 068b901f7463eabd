import type { Customer } from '../customer/customer';
import { languages } from '../languages/index';
import { done, failed, type Outcome } from '../problem';
import type { Goal } from '../segments/segment';
import { goals } from './goals';
import { whyInPeace } from './in-peace';
import type { Channel, Message } from './message';
import { messages } from './messages';
import { variablesOf } from './variables';

/** What a channel needs to reach somebody. A list may not show it though the CRM knows it, so it only orders the choice. */
const reaches: Partial<Record<Channel, 'email' | 'phone' | 'street'>> = {
  email: 'email',
  phone: 'phone',
  sms: 'phone',
  letter: 'street',
};
/** Channels that a no to newsletters rules out: everything written that was not asked for. */
const written: readonly Channel[] = ['email', 'sms', 'linkedin', 'letter'];

/**
 * The message for a customer of a segment with this goal, or the problem that says why there is none. The customer carries
 * the derived fields. Messages in the language come first; among those, the order of the table (goals.ts), channels that
 * are known to reach the customer before others.
 */
export function chooseMessage({
  goal,
  customer,
  language,
}: {
  goal: Goal;
  customer: Customer;
  language: string;
}): Outcome<Message> {
  const inPeace = whyInPeace(customer);
  if (inPeace) return failed(inPeace);

  const plan = goals[goal];
  const serving = plan.messages.flatMap((id) => messages.get(id) ?? []);
  if (serving.length === 0) return failed({ code: 'no-message', goal });

  const since = customer.values.daysSinceLastOrder;
  if (plan.quietDays !== undefined && typeof since === 'number' && since <= plan.quietDays) {
    return failed({ code: 'ordered-lately', days: since });
  }

  const optedOut = customer.values.newsletter === false;
  const welcome = serving.filter(({ channel }) => !optedOut || !written.includes(channel));
  if (welcome.length === 0) return failed({ code: 'opted-out' });

  const variables = variablesOf(customer, {});
  const lacking = (message: Message) => (message.requires ?? []).filter((field) => variables[field] === null);
  const possible = welcome.filter((message) => lacking(message).length === 0);
  const [nearest] = welcome;
  if (possible.length === 0 && nearest) return failed({ code: 'message-missing', fields: lacking(nearest) });

  const rank = (message: Message) =>
    (Object.hasOwn(message.texts, language) ? 0 : 2) + (canReach(customer, message.channel) ? 0 : 1);
  const [best] = possible.toSorted((a, b) => rank(a) - rank(b));
  return best ? done(best) : failed({ code: 'no-message', goal });
}

function canReach({ values }: Customer, channel: Channel): boolean {
  const field = reaches[channel];
  return field !== undefined && values[field] !== undefined;
}

/** Countries where one of our languages is the one to write in. Belgium and Switzerland are left to what is known. */
const languageOfCountry: Readonly<Record<string, string>> = {
  SE: 'sv',
  NL: 'nl',
  GB: 'en',
  IE: 'en',
  US: 'en',
  CA: 'en',
  AU: 'en',
  NZ: 'en',
  DE: 'de',
  AT: 'de',
  FR: 'fr',
};

/** The language to write to a customer in: their own where it is known, their country's, else the user's. */
export function languageFor({ values }: Customer, otherwise: string): string {
  const own = values.language?.toLowerCase().split(/[-_]/)[0];
  if (own !== undefined && languages.has(own)) return own;
  const country = values.market ?? values.country;
  const theirs = country === undefined ? undefined : languageOfCountry[country.toUpperCase()];
  return theirs !== undefined && languages.has(theirs) ? theirs : otherwise;
}
