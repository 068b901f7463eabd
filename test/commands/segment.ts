// The engine in the terminal: what was understood of a list, its segments with sizes, or the problem.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Customer } from '../../core/customer/customer';
import { failed, type Outcome } from '../../core/problem';
import { readFile } from '../../core/reading/paste/read-file';
import type { Reading } from '../../core/reading/reading';
import { methods } from '../../core/segments/index';
import type { FitContext } from '../../core/segments/method';
import { modelId } from '../../core/segments/model';
import { fitStarter } from '../../core/segments/starter';
import { type Fitted, report } from './report-segments';
import { earlierOf, understand } from './understand-files';

const usage = `npm run segment -- FILE [--method ID] [--params JSON] [--as-of DATE] [--seed N] [--join FILE …] [--json]
  FILE    CSV, XLSX, vCard or pasted text
  methods: ${[...methods.keys()].join(', ')}; without one, the most useful that the columns allow`;

type Options = { method?: string; params: unknown; asOf: string; seed: number; json: boolean };
const localDay = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      method: { type: 'string' },
      params: { type: 'string' },
      'as-of': { type: 'string' },
      seed: { type: 'string' },
      join: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  });
  const [file, ...more] = positionals;
  if (!file) {
    console.error(usage);
    return 2;
  }
  const options: Options = {
    ...(values.method !== undefined && { method: values.method }),
    params: values.params === undefined ? {} : JSON.parse(values.params),
    asOf: values['as-of'] ?? localDay(),
    seed: Number(values.seed ?? 1),
    json: values.json ?? false,
  };
  // `--join a.csv b.csv` reads as one option and one more file: both are joined.
  const joined = [...(values.join ?? []), ...more];
  const readings: Reading[] = [];
  for (const path of [file, ...joined]) {
    const reading = await readFile({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
    if (!reading.ok)
      return report({ file, reading: null, understood: null, fitted: null, problems: [reading.problem] }, options);
    readings.push(reading.value);
  }
  const understood = understand(readings, options.asOf);
  const outcome = segment(understood.customers, options, () => earlierOf(readings, understood.log, options.asOf));
  const fitted = outcome.ok ? outcome.value : null;
  const problems = outcome.ok ? [] : [outcome.problem];
  return report({ file, reading: readings[0] ?? null, understood, fitted, problems }, options);
}

function segment(
  customers: readonly Customer[],
  { method: id, params, asOf, seed }: Options,
  earlier: () => FitContext['earlier'],
): Outcome<Fitted> {
  const read = customers.length;
  const coverage = { read, of: read, more: false, sortedBy: null };
  const context = { id: modelId.parse(`terminal:${id ?? 'starter'}`), asOf, seed, coverage };
  if (id === undefined) return fitStarter(customers, context);
  const method = methods.get(id);
  if (!method) return failed({ code: 'unknown-method', method: id });
  // Only a forecast is held against what came; reading the log twice is for it alone.
  const before = id === 'value' ? earlier() : undefined;
  const model = method.fit(customers, params, before ? { ...context, earlier: before } : context);
  return model.ok ? { ok: true, value: { model: model.value, because: null } } : model;
}
