import { parseArgs } from 'node:util';
import type { Values } from '../../core/customer/customer';
import { withDerived } from '../../core/customer/derived';
import type { FieldKey } from '../../core/customer/fields';
import { formalities, formalityOf, twoWays } from '../../core/messages/formality';
import { type Message, messages } from '../../core/messages/index';
import { type Rendered, renderMessage } from '../../core/messages/render';
import type { Sender } from '../../core/messages/variables';
import { person } from '../people';

const usage = `npm run messages -- [WORD …] [--language CODE]
Every message as it is sent, to somebody of whom all is known and to somebody of whom nothing is known (beside what the message requires),
in every language and way of address. WORD: only messages whose id holds it.`;

const asOf = '2026-11-29';
const known: Values = {
  firstName: 'Anna',
  lastName: 'Berg',
  company: 'Nordvik Trä AB',
  city: 'Malmö',
  industry: 'Retail',
  favourite: 'Ekbord 120 cm',
  orders: 7,
  firstOrder: '2024-10-02',
  lastOrder: '2026-08-14',
  createdAt: '2024-04-11',
  renewalDate: '2027-01-31',
  plan: 'Plus',
  referredBy: 'Erik Holm',
};
const sender: Sender = { name: 'Maria Ek', company: 'Sjöbo Möbler', phone: '08-123 45 67' };

const width = 66;
const wrap = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });

function beside(left: string, right: string): string {
  const [a, b] = [wrap(left), wrap(right)];
  const rows = Array.from({ length: Math.max(a.length, b.length) }, (_, at) => at);
  return rows.map((at) => `│ ${(a[at] ?? '').padEnd(width)} │ ${(b[at] ?? '').padEnd(width)} │`).join('\n');
}

const textOf = ({ subject, body }: Rendered): string =>
  [subject, body]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map(({ text }) => text).join(''))
    .join('\n\n');

function sent(
  message: Message,
  language: string,
  way: (typeof formalities)[number],
  values: Values,
  by: Sender,
): string {
  const customer = withDerived(person('p', values), asOf);
  const outcome = renderMessage(message, customer, { language, sender: by, formality: { [language]: way }, asOf });
  return outcome.ok ? textOf(outcome.value) : JSON.stringify(outcome.problem);
}

export function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { language: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  for (const message of messages.values()) {
    if (positionals.length > 0 && !positionals.some((word) => message.id.includes(word))) continue;
    for (const language of Object.keys(message.texts)) {
      if (values.language !== undefined && values.language !== language) continue;
      const required = message.requires ?? [];
      const least = Object.fromEntries(required.map((field: FieldKey) => [field, known[field]])) as Values;
      for (const way of twoWays[language] ? formalities : [formalityOf(language, {})]) {
        const title = [message.id, message.channel, message.voice, language, twoWays[language]?.[way].word ?? ''];
        const line = '─'.repeat(width + 2);
        console.log(`┌${line}┬${line}┐\n${beside(title.join(' · '), 'nothing known')}\n├${line}┼${line}┤`);
        console.log(beside(sent(message, language, way, known, sender), sent(message, language, way, least, {})));
        console.log(`└${line}┴${line}┘`);
      }
    }
  }
  return 0;
}
