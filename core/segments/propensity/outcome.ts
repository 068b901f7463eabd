import { type Customer, valueAt } from '../../customer/customer';
import { wordStanding } from '../fit/standing';
import { fold } from '../rules/compare';

/** What is foretold: that somebody leaves, answers, is won, or any other yes. */
export const kinds = ['churn', 'won', 'response', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** `yes` = the value that counts as one, where the column does not say yes and no; null where it does. */
export type Target = { field: string; yes: string | null };

/** Yes, no, or not known yet. A stage says so once it is won or lost. */
export function outcomeOf(customer: Customer, { field, yes }: Target): boolean | undefined {
  const value = valueAt(customer, field);
  if (value === undefined) return undefined;
  if (yes !== null) return fold(value) === fold(yes);
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  if (typeof value !== 'string' || (field !== 'stage' && field !== 'status')) return undefined;
  const standing = wordStanding(fold(value));
  return standing === 'won' ? true : standing === 'lost' ? false : undefined;
}

/** “no insurance”, “not a member”, “niet geopend”, “keine Antwort”; glued, too. */
const denial =
  /^(?:not|non|no|without|ej|inte|ingen|icke|utan|niet|geen|zonder|nicht|keine?|ohne|pas|aucune?|sans)[ _-]?(?=.)/;
const mostRead = 2;

/** The value that counts as yes in a column of two, of which the other denies it (“insurance” and “noinsurance”); null in any other. */
export function affirmedIn(customers: readonly Customer[], field: string): string | null {
  const values = new Map<string, string>();
  for (const customer of customers) {
    const value = valueAt(customer, field);
    if (value === undefined) continue;
    if (typeof value !== 'string' || values.size > mostRead) return null;
    values.set(fold(value), value);
  }
  if (values.size !== mostRead) return null;
  const [short = '', long = ''] = [...values.keys()].sort((a, b) => a.length - b.length);
  return long.replace(denial, '') === short && long !== short ? (values.get(short) ?? null) : null;
}

/** Words of headers, in English, Swedish, Dutch, German and French, the plainest first; in small letters. */
const words: readonly [kind: Kind, word: RegExp][] = [
  ['churn', /churn|attrition/],
  [
    'churn',
    /\bexited|cancell?ed\b|\bleft\b|quit\b|terminated|uppsagd|avslutad|lämnat|slutat|opgezegd|vertrokken|gekündigt|abgewandert|résili|\bparti\b/,
  ],
  [
    'won',
    /\b(is ?)?won\b|converted|purchased|\bbought|vunnen|vunnet|\bköpt\b|gewonnen|gekocht|gekauft|gagné|acheté|converti/,
  ],
  [
    'response',
    /^(response|responded|answered|replied|y|svar|svarat|gereageerd|respons|antwort|geantwortet|réponse|a répondu)$/,
  ],
  [
    'response',
    /respon|answer|repl(y|ied)|accepted|subscribed|clicked|svar|nappat|reager|reactie|geantwoord|antwort|reagiert|répon|accepté/,
  ],
];

/** Fields of the table that are outcomes, each as plain as the line of words that it stands before. */
const outcomeFields: readonly [field: string, kind: Kind, rank: number][] = [
  ['stage', 'won', 2],
  ['status', 'won', 2],
  ['campaignResponse', 'response', 3],
];

export const kindOfTarget = (field: string): Kind =>
  outcomeFields.find(([one]) => one === field)?.[1] ??
  words.find(([, word]) => word.test(headerOf(field)))?.[0] ??
  'other';

/** How plainly a name says that it is an outcome: the less the plainer; −1 where it does not. */
const rankOf = (field: string): number =>
  outcomeFields.find(([one]) => one === field)?.[2] ??
  words.map(([, word]) => word).findIndex((word) => word.test(headerOf(field)));

const headerOf = (field: string): string =>
  field
    .slice('own:'.length)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase();

/** Own columns that say yes and no of everybody: first those that say it in words, then the others. */
function yesNoColumns(customers: readonly Customer[]): string[] {
  const fields = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].sort().map((header) => `own:${header}`);
  return [
    ...fields.filter((field) => affirmedIn(customers, field) !== null),
    ...fields.filter((field) => {
      const known = customers.filter((customer) => valueAt(customer, field) !== undefined);
      const told = known.filter((customer) => outcomeOf(customer, { field, yes: null }) !== undefined);
      return told.length > 0 && told.length === known.length;
    }),
  ];
}

/**
 * The column that says who left, was won or answered, or null: the one whose header says so most plainly. `others` = every column
 * that one could choose.
 */
export function suggestTarget(customers: readonly Customer[]): { target: string | null; others: string[] } {
  const own = yesNoColumns(customers);
  const ofTable = outcomeFields
    .map(([field]) => field)
    .filter((field) => {
      const told = customers.map((customer) => outcomeOf(customer, { field, yes: null }));
      return told.includes(true) && told.includes(false);
    });
  const others = [...ofTable, ...own];
  const [target = null] = others.filter((field) => rankOf(field) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
  return { target, others };
}

/** A name as plain as this says without doubt that the column is an outcome: “Churn”, “Response”; not “AcceptedCmp3”. */
const plain = 3;

/** The outcome that a list shows so plainly that nobody needs to be asked; a stage is no such, since most of a list is still open. */
export function plainTarget(customers: readonly Customer[]): string | null {
  const { target } = suggestTarget(customers);
  return target !== null && target !== 'stage' && target !== 'status' && rankOf(target) <= plain ? target : null;
}
