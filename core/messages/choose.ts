import type { Customer } from '../customer/customer';
import { languages } from '../languages/index';
import { done, failed, type Outcome } from '../problem';
import type { Goal } from '../segments/segment';
import { type Catalogue, playbook } from './catalogue';
import { whyInPeace } from './in-peace';
import { addressFields, type Message } from './message';
import { whyNot } from './why-not';

/**
 * The message for a customer of a segment with this goal, or the problem that says why there is none. The customer carries
 * the derived fields. Messages in the language come first; among those, channels that are known to reach the customer; among
 * those, what worked best (`order`: message ids) or else the order of the catalogue: the user's own, then the table (goals.ts).
 */
export function chooseMessage({
  goal,
  customer,
  language,
  catalogue = playbook,
  order = catalogue.orderOf(goal),
}: {
  goal: Goal;
  customer: Customer;
  language: string;
  catalogue?: Catalogue;
  order?: readonly string[];
}): Outcome<Message> {
  const inPeace = whyInPeace(customer);
  if (inPeace) return failed(inPeace);

  const serving = order.flatMap((id) => catalogue.messages.get(id) ?? []);
  const judged = serving.map((message) => ({ message, problem: whyNot(message, customer) }));
  // A list may not show an address though the CRM knows it, so what reaches the customer only orders the choice.
  const rank = ({ channel, texts }: Message) =>
    (Object.hasOwn(texts, language) ? 0 : 2) + (canReach(customer, addressFields[channel]) ? 0 : 1);
  const possible = judged.flatMap(({ message, problem }) => (problem ? [] : [message]));
  const [best] = possible.toSorted((a, b) => rank(a) - rank(b));
  if (best) return done(best);
  // What is missing can be filled in; a no stands, so it is told only where nothing else is in the way.
  const problems = judged.flatMap(({ problem }) => problem ?? []);
  const [nearest] = problems.toSorted((a, b) => Number(a.code === 'opted-out') - Number(b.code === 'opted-out'));
  return failed(nearest ?? { code: 'no-message', goal });
}

const canReach = ({ values }: Customer, field: (typeof addressFields)[Message['channel']]): boolean =>
  field !== undefined && values[field] !== undefined;

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
