import { Liquid, type Template } from 'liquidjs';
import type { Speaker } from '../languages/speaker';
import { wrap } from './marks';

/** What a rendering knows beside the variables. `asOf` is a civil date. */
export type Surroundings = { speaker: Speaker; asOf: string };
type Here = { context: { globals: object } };
type Fallback = { fallback: string };

/**
 * The one template engine: no file system, unknown variables and filters are errors, and a value reaches the text only
 * through `leave`, which writes it in the reader's language and marks it. Values are never parsed as templates.
 */
export const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  templates: {},
  cache: false,
  outputEscape(this: unknown, value: unknown) {
    return leave(value, (this as Here).context.globals as Surroundings);
  },
});

/** A value that is missing where nothing stands in for it. */
export class NoFallback extends Error {}

const parsed = new Map<string, Template[]>();
/** As many as the playbook has, in every language. */
const mostParsed = 1000;

/** Parses a template once: a campaign renders the same one for thousands. */
export function parseTemplate(text: string): Template[] {
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size >= mostParsed) parsed.clear();
  const template = engine.parse(text);
  parsed.set(text, template);
  return template;
}

engine.registerFilter('default', (value: unknown, fallback: string) =>
  isMissing(value) ? ({ fallback } satisfies Fallback) : value,
);

/** The month of a date as people say it: “March” within eleven months of today, else “March 2024”. */
engine.registerFilter('month', function (value: unknown) {
  if (!hasKey(value, 'date') || typeof value.date !== 'string') return value;
  const { speaker, asOf } = this.context.globals as Surroundings;
  const months = (civil: string) => Number(civil.slice(0, 4)) * 12 + Number(civil.slice(5, 7));
  const year = Math.abs(months(asOf) - months(value.date)) < 11 ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(speaker.locale, { month: 'long', timeZone: 'UTC', ...year });
  return format.format(Date.parse(`${value.date}T00:00:00Z`));
});

function leave(value: unknown, { speaker }: Surroundings): string {
  if (hasKey(value, 'fallback')) return wrap(String(value.fallback), 'fallback');
  // The sender's own details are part of the message.
  if (hasKey(value, 'own')) return String(value.own);
  if (isMissing(value)) throw new NoFallback('A value without a fallback');
  return wrap(writeOut(value, speaker), 'data');
}

function writeOut(value: unknown, speaker: Speaker): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return speaker.number(value);
  if (Array.isArray(value)) return speaker.and(value.map(String));
  if (hasKey(value, 'date')) return speaker.longDate(String(value.date));
  if (hasKey(value, 'amount') && hasKey(value, 'currency')) {
    return speaker.money(Number(value.amount), value.currency === null ? null : String(value.currency));
  }
  throw new Error('A value that has no words');
}

const isMissing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function hasKey<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
