import type { Customer } from '../customer/customer';
import { languageFor } from './choose';
import { parseTemplate } from './engine';
import type { Formalities } from './formality';
import type { Message } from './message';
import { namesIn } from './render';
import { templateOf } from './template';
import { variablesOf } from './variables';

/** What a message names of the customer, in one language: field keys. */
function fieldsIn(message: Message, language: string, chosen: Formalities): string[] {
  const { subject, body } = templateOf(message, language, chosen);
  const names = namesIn(parseTemplate(`${subject}${body}`));
  return names.filter((name) => !name.startsWith('sender.'));
}

/**
 * For how many of the customers, who carry the derived fields, the message has to do without something that it names, each field with
 * its number, the commonest first. `code` = the user's language, for those whose own is not known.
 */
export function countFallbacks(
  message: Message,
  customers: readonly Customer[],
  code: string,
  chosen: Formalities,
): { customers: number; fields: { field: string; customers: number }[] } {
  const named = new Map<string, string[]>();
  const counts = new Map<string, number>();
  let lacking = 0;
  for (const customer of customers) {
    const language = languageFor(customer, code);
    const fields = named.get(language) ?? fieldsIn(message, language, chosen);
    named.set(language, fields);
    const variables = variablesOf(customer, {});
    const missing = fields.filter((field) => variables[field] === null);
    if (missing.length > 0) lacking += 1;
    for (const field of missing) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const fields = [...counts].map(([field, count]) => ({ field, customers: count }));
  return { customers: lacking, fields: fields.sort((a, b) => b.customers - a.customers) };
}
