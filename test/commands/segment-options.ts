import { parseArgs } from 'node:util';
import { languages } from '../../core/languages/index';
import { methods } from '../../core/segments/index';
import { civil } from '../../core/values/civil';

export const usage = `npm run segment -- FILE [--method ID] [--params JSON] [--as-of DATE] [--seed N] [--join FILE …] [--language CODE] [--json]
  FILE    CSV, XLSX, vCard or pasted text
  methods: ${[...methods.keys()].join(', ')}; without one, the most useful that the columns allow
  languages: ${[...languages.keys()].join(', ')}; without one, English`;

/** What was asked for can't be done as it was written; the message says what to write instead. */
export class WrongUse extends Error {}

/** `files`: the list first, then those that are joined to it. */
export type Options = {
  files: string[];
  method?: string;
  params: unknown;
  asOf: string;
  seed: number;
  language: string;
  json: boolean;
};

/** The options of a command line; throws `WrongUse`. */
export function optionsOf(args: string[]): Options {
  const { values, positionals } = parsed(args);
  // `--join a.csv b.csv` reads as one option and one more file: both are joined.
  const [file, ...more] = positionals;
  if (file === undefined) throw new WrongUse('Which file?');
  return {
    files: [file, ...(values.join ?? []), ...more],
    ...(values.method !== undefined && { method: values.method }),
    params: values.params === undefined ? {} : paramsOf(values.params),
    asOf: asOf(values['as-of']),
    seed: seedOf(values.seed ?? '1'),
    language: languageIn(values.language ?? 'en'),
    json: values.json ?? false,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        method: { type: 'string' },
        params: { type: 'string' },
        'as-of': { type: 'string' },
        seed: { type: 'string' },
        join: { type: 'string', multiple: true },
        language: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}

function paramsOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WrongUse(`--params is no JSON: ${(error as Error).message}`);
  }
}

function asOf(text: string | undefined): string {
  if (text === undefined) return localDay();
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (civil(Number(year), Number(month), Number(day)) === null)
    throw new WrongUse(`--as-of ${text}: write a date as 2026-11-30`);
  return text;
}

function seedOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new WrongUse(`--seed ${text}: write a whole number, 1 say`);
  return Number(text);
}

function languageIn(code: string): string {
  if (!languages.has(code)) throw new WrongUse(`--language ${code} is not spoken here`);
  return code;
}

const localDay = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
