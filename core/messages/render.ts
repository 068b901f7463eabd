import type { Template } from 'liquidjs';
import type { Customer } from '../customer/customer';
import { makeSpeaker } from '../languages/speaker';
import { done, failed, type Outcome } from '../problem';
import { engine, parseTemplate, type Surroundings } from './engine';
import { frames } from './frames';
import { type Part, splitParts } from './marks';
import { type Message, textIn } from './message';
import { type Sender, variablesOf } from './variables';

export type Rendered = {
  subject: Part[];
  body: Part[];
  /** What the message names and this customer lacks: field keys, and `sender.…`. */
  fallbacks: string[];
};

/**
 * The message for one person, ready to copy. The customer carries the derived fields (`withDerived`); `asOf` is a civil
 * date. Fails where a field that the message requires is missing, and where a template (a user's own) is faulty.
 */
export function renderMessage(
  message: Message,
  customer: Customer,
  { language, sender, asOf }: { language: string; sender: Sender; asOf: string },
): Outcome<Rendered> {
  const variables = variablesOf(customer, sender);
  const missing = (message.requires ?? []).filter((field) => variables[field] === null);
  if (missing.length > 0) return failed({ code: 'message-missing', fields: missing });

  const spoken = textIn(message, language);
  const frame = frames[spoken.language]?.[message.channel] ?? { before: '', after: '' };
  const surroundings: Surroundings = { speaker: makeSpeaker(spoken.language), asOf };
  try {
    const subject = parseTemplate(spoken.text.subject ?? '');
    const body = parseTemplate(`${frame.before}${spoken.text.body.trim()}${frame.after}`);
    return done({
      subject: splitParts(write(subject, variables, surroundings)),
      body: splitParts(write(body, variables, surroundings)),
      fallbacks: [...new Set([...namesIn(subject), ...namesIn(body)])].filter((name) => lacks(name, variables)),
    });
  } catch (error) {
    return failed({ code: 'message-faulty', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A paragraph that fell away leaves its blank lines behind; they go. */
const write = (template: Template[], variables: object, globals: Surroundings): string =>
  String(engine.renderSync(template, variables, { globals }))
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** `company`, `sender.name`: every variable a template names, whether the rendering comes by it or not. */
export const namesIn = (template: Template[]): string[] => engine.globalFullVariablesSync(template);

function lacks(name: string, variables: Record<string, unknown>): boolean {
  const [root = '', key] = name.split('.');
  if (root !== 'sender' || key === undefined) return variables[root] === null;
  return (variables.sender as Record<string, unknown>)[key] === null;
}
