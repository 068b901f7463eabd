import type { Customer } from '../customer/customer';
import { languageFor } from './choose';
import { parseTemplate } from './engine';
import { frames } from './frames';
import { type Message, textIn } from './message';
import { namesIn } from './render';
import { variablesOf } from './variables';

/** What a message names of the customer, in one language: field keys. */
function fieldsIn(message: Message, language: string): string[] {
  const { language: spoken, text } = textIn(message, language);
  const frame = frames[spoken]?.[message.channel];
  const names = namesIn(parseTemplate(`${text.subject ?? ''}${frame?.before ?? ''}${text.body}`));
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
): { customers: number; fields: { field: string; customers: number }[] } {
  const named = new Map<string, string[]>();
  const counts = new Map<string, number>();
  let lacking = 0;
  for (const customer of customers) {
    const language = languageFor(customer, code);
    const fields = named.get(language) ?? fieldsIn(message, language);
    named.set(language, fields);
    const variables = variablesOf(customer, {});
    const missing = fields.filter((field) => variables[field] === null);
    if (missing.length > 0) lacking += 1;
    for (const field of missing) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const fields = [...counts].map(([field, count]) => ({ field, customers: count }));
  return { customers: lacking, fields: fields.sort((a, b) => b.customers - a.customers) };
}
