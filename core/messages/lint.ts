import { type Customer, customerId } from '../customer/customer';
import { type FieldKey, fieldOf, isFieldKey } from '../customer/fields';
import { parseTemplate } from './engine';
import { type Formalities, formalityOf, wordsOfOther } from './formality';
import type { Message, MessageText } from './message';
import { namesIn, renderMessage, type Writing } from './render';
import { templateOf } from './template';
import { isSayable, type Sender, senderKeys } from './variables';

/** What would embarrass whoever sends it. */
export type Fault =
  | 'raw token'
  | 'double space'
  | 'space before punctuation'
  | 'punctuation twice'
  | 'word of the machine'
  | 'hole of blank lines'
  | 'blank edge'
  | 'empty brackets'
  | 'no text'
  | 'too long'
  | 'not to be said'
  | 'the other address'
  | 'no fallback'
  | 'can’t be rendered';
/** A fault of a message, in a language, with what was missing when it showed: field keys and `sender.…`. `detail` = the text or name. */
export type Finding = { fault: Fault; language: string; missing: string[]; detail: string };

const patterns: readonly [RegExp, Fault][] = [
  [/\{\{|\}\}|\{%|%\}|<[^<>\n]*\|[^<>\n]*>/, 'raw token'],
  [/ {2,}/, 'double space'],
  // French has a narrow no-break space before the tall ones.
  [/ [,.;!?:]/, 'space before punctuation'],
  [/[,;:]\s*[.,;]|\.\.(?!\.)/, 'punctuation twice'],
  [/\bundefined\b|\bnull\b|\bNaN\b|\[object|[\u{E000}-\u{F8FF}]/u, 'word of the machine'],
  [/\n{3,}/, 'hole of blank lines'],
  [/^\s|\s$|[ \t]\n/, 'blank edge'],
  [/\(\s*\)|“\s*”|”\s*”/, 'empty brackets'],
];
export const faultsOf = (rendered: string): Fault[] =>
  patterns.filter(([pattern]) => pattern.test(rendered)).map(([, fault]) => fault);

/** Two text messages; LinkedIn cuts a note with an invitation at 300. */
const longest: Partial<Record<Message['channel'], number>> = { sms: 306, linkedin: 300 };
/** Two to the power of this many renderings are a moment's work; beyond it each field is left out alone, and all together. */
const mostTogether = 8;

const samples: Partial<Record<FieldKey, unknown>> = {
  firstName: 'Anna',
  name: 'Anna Ek',
  company: 'Nordvik Trä AB',
  favourite: 'Ekbord 120 cm',
  industry: 'Retail',
  orders: 7,
};
const sampleSender: Required<Sender> = {
  name: 'Maria Ek',
  company: 'Sjöbo Möbler',
  phone: '08-123 45 67',
  email: 'maria@example.com',
};

/** A value of the kind that a field has, to try a message with. */
export function sampleOf(key: FieldKey): unknown {
  if (samples[key] !== undefined) return samples[key];
  const { kind } = fieldOf(key);
  if (kind === 'date') return '2026-03-14';
  if (kind === 'money') return { amount: 12_345, currency: 'SEK' };
  if (kind === 'number' || kind === 'scale') return 12;
  if (kind === 'tags') return ['a', 'b'];
  if (kind === 'yesNo') return true;
  return 'Something';
}

/**
 * Every fault of a message in every language it speaks, whatever is missing of what it may do without: tried with every subset of the
 * fields and sender's details that it names, up to eight; with more each missing alone, and all. `chosen` = how people are addressed.
 */
export function lintMessage(message: Message, asOf: string, chosen: Formalities): Finding[] {
  return Object.keys(message.texts).flatMap((language) => {
    const text = message.texts[language] ?? { body: '' };
    const about = JSON.stringify([language, message.channel, message.requires, chosen[language], asOf]);
    const before = linted.get(text);
    if (before?.about === about) return before.findings;
    const findings = lintText(message, { language, formality: chosen, asOf });
    linted.set(text, { about, findings });
    return findings;
  });
}

/** Of five languages one is being typed in: the others are not tried again at every key. */
const linted = new WeakMap<MessageText, { about: string; findings: Finding[] }>();

function lintText(message: Message, writing: Omit<Writing, 'sender'>): Finding[] {
  const { language, formality } = writing;
  const names = namesOf(message, language, formality);
  // Rendered as it is, it says what is wrong with it.
  if (names === null) return tryWithout(message, writing, []);
  const unsaid = names.filter((name) => !isAllowed(name));
  if (unsaid.length > 0) return unsaid.map((detail) => ({ fault: 'not to be said', language, missing: [], detail }));
  const optional = names.filter((name) => !(message.requires as readonly string[] | undefined)?.includes(name));
  const findings = subsetsOf(optional).flatMap((missing) => tryWithout(message, writing, missing));
  // One subset stands for all that show the same.
  return [...new Map(findings.toReversed().map((finding) => [`${finding.fault}`, finding])).values()];
}

/** What a message names in a language, its frame included; null where it can't be read. */
export function namesOf(message: Message, language: string, chosen: Formalities): string[] | null {
  const { subject, body } = templateOf(message, language, chosen);
  try {
    return [...new Set(namesIn(parseTemplate(`${subject}${body}`)))];
  } catch {
    return null;
  }
}

function isAllowed(name: string): boolean {
  const [root = '', key] = name.split('.');
  if (root === 'sender') return (senderKeys as readonly string[]).includes(key ?? '');
  return isFieldKey(root) && isSayable(root);
}

function subsetsOf(names: readonly string[]): string[][] {
  if (names.length > mostTogether) return [[], ...names.map((name) => [name]), [...names]];
  return Array.from({ length: 2 ** names.length }, (_, mask) => names.filter((_, at) => mask & (1 << at)));
}

function tryWithout(message: Message, writing: Omit<Writing, 'sender'>, missing: readonly string[]): Finding[] {
  const { language, formality, asOf } = writing;
  const known = (namesOf(message, language, formality) ?? []).filter((name) => !missing.includes(name));
  const fields = [...known, ...(message.requires ?? [])].filter(isFieldKey);
  const values = Object.fromEntries(fields.map((key) => [key, sampleOf(key)]));
  const sender = Object.fromEntries(
    senderKeys.filter((key) => known.includes(`sender.${key}`)).map((key) => [key, sampleSender[key]]),
  );
  const customer = {
    id: customerId.parse('sample'),
    keys: [],
    values,
    own: {},
    sources: {},
    lists: [],
    seen: { first: asOf, last: asOf },
  };
  const outcome = renderMessage(message, customer as Customer, { ...writing, sender });
  const found = (fault: Fault, detail: string): Finding => ({ fault, language, missing: [...missing], detail });
  if (!outcome.ok && outcome.problem.code === 'message-no-fallback') return [found('no fallback', '')];
  if (!outcome.ok)
    return [found('can’t be rendered', 'detail' in outcome.problem ? outcome.problem.detail : outcome.problem.code)];
  const [subject, body] = [outcome.value.subject, outcome.value.body].map((parts) =>
    parts.map(({ text }) => text).join(''),
  ) as [string, string];
  const limit = longest[message.channel];
  const others = wordsOfOther(language, `${subject}\n${body}`, formalityOf(language, formality));
  return [
    ...[subject, body].flatMap((text) => faultsOf(text).map((fault) => found(fault, text))),
    ...(body.trim() === '' || (message.channel === 'email' && subject === '') ? [found('no text', body)] : []),
    ...(limit !== undefined && body.length > limit ? [found('too long', body)] : []),
    ...(others.length > 0 ? [found('the other address', others.join(', '))] : []),
  ];
}
