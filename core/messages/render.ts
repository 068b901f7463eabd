import type { Template } from 'liquidjs';
import type { Customer } from '../customer/customer';
import { makeSpeaker } from '../languages/speaker';
import { done, failed, type Outcome } from '../problem';
import { engine, NoFallback, parseTemplate, type Surroundings } from './engine';
import type { Formalities } from './formality';
import { type Part, splitParts } from './marks';
import type { Message } from './message';
import { templateOf } from './template';
import { type Sender, variablesOf } from './variables';

export type Rendered = {
  subject: Part[];
  body: Part[];
  /** What the message names and this customer lacks: field keys, and `sender.…`. */
  fallbacks: string[];
};

/** In which language and way it is written, by whom, and when (a civil date). */
export type Writing = { language: string; sender: Sender; formality: Formalities; asOf: string };

/**
 * The message for one person, ready to copy. The customer carries the derived fields (`withDerived`). Fails where a field that the message requires is missing, and where a template (a user's own) is faulty.
 */
export function renderMessage(
  message: Message,
  customer: Customer,
  { language, sender, formality, asOf }: Writing,
): Outcome<Rendered> {
  const variables = variablesOf(customer, sender);
  const missing = (message.requires ?? []).filter((field) => variables[field] === null);
  if (missing.length > 0) return failed({ code: 'message-missing', fields: missing });

  const template = templateOf(message, language, formality);
  const surroundings: Surroundings = { speaker: makeSpeaker(template.language), asOf };
  try {
    const subject = parseTemplate(template.subject);
    const body = parseTemplate(template.body);
    return done({
      subject: splitParts(write(subject, variables, surroundings)),
      body: splitParts(write(body, variables, surroundings)),
      fallbacks: [...new Set([...namesIn(subject), ...namesIn(body)])].filter((name) => lacks(name, variables)),
    });
  } catch (error) {
    // The engine wraps what is thrown on the way.
    const { originalError = error } = error as { originalError?: unknown };
    if (originalError instanceof NoFallback) return failed({ code: 'message-no-fallback' });
    const told = error instanceof Error ? error.message : String(error);
    // Where: in lines that have the greeting before them, which the writer does not see.
    return failed({ code: 'message-faulty', detail: told.replace(/, line:\d+.*$/s, '') });
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
