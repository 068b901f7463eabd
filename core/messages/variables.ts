import type { Customer } from '../customer/customer';
import { type FieldKey, fieldKeys, fieldOf } from '../customer/fields';
import type { Value } from '../customer/value';
import { givenName } from './given-name';
import { cleanText } from './marks';
import { wholeName } from './whole-name';

/** Who signs. Empty = not said. */
export type Sender = { name?: string; company?: string; phone?: string; email?: string };

/** What a template may name beside the fields of the table. */
export const senderKeys = ['name', 'company', 'phone', 'email'] as const;

/**
 * Fields that a template may not name: what says something personal of somebody does not belong in a message, nor does what
 * the firm keeps about them for itself.
 */
export const isSayable = (key: FieldKey): boolean => {
  const { basis, privacy } = fieldOf(key);
  if (key === 'firstName' || key === 'name' || key === 'referredBy') return true;
  const ours: FieldKey[] = ['leadScore', 'segment', 'tags', 'stage', 'status', 'account', 'campaignResponse', 'nps'];
  return privacy !== 'person' && basis !== 'demographic' && !ours.includes(key);
};

/**
 * What the templates see: every field by its key, null where it is not known. Texts are clean; dates, money and numbers are
 * still values, so that `{% if orders > 1 %}` counts; they are written out as they leave the template. `firstName` and
 * `name` are names to greet with; `company` is without its legal form, as people say it.
 */
export function variablesOf(customer: Customer, sender: Sender): Record<string, unknown> {
  const { values } = customer;
  const fields = Object.fromEntries(fieldKeys.map((key) => [key, variableOf(key, values[key])]));
  return {
    ...fields,
    firstName: givenName(values),
    name: wholeName(values),
    company: spokenCompany(values.company),
    sender: Object.fromEntries(senderKeys.map((key) => [key, senderVariable(sender[key])])),
  };
}

/** Told apart from the customer's values, because the sender's own details are part of the message. */
function senderVariable(detail: string | undefined): { own: string } | null {
  const own = cleanText(detail ?? '');
  return own === null ? null : { own };
}

function variableOf(key: FieldKey, value: Value | undefined): unknown {
  if (value === undefined) return null;
  if (typeof value === 'string') return fieldOf(key).kind === 'date' ? { date: value } : cleanText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(cleanText).filter((text) => text !== null);
  return 'amount' in value ? value : null;
}

/** “Acme Nordic AB (publ)” → “Acme Nordic”: nobody says the legal form to a customer. */
function spokenCompany(company: string | undefined): string | null {
  const text = cleanText(company ?? '');
  if (text === null) return null;
  const spoken = text.replace(
    /(,?\s+(AB|\(publ\)|HB|KB|B\.?V\.?|N\.?V\.?|GmbH|AG|Ltd\.?|LLC|PLC|Inc\.?|Oyj?|ApS|A\/S|ASA?|SARL|S\.?A\.?S?\.?))+$/i,
    '',
  );
  return spoken.trim() || text;
}
