// The engine in the terminal: what was understood of a list, its segments with sizes, or the problem.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Customer } from '../../core/customer/customer';
import { failed, type Outcome } from '../../core/problem';
import { readFile } from '../../core/reading/paste/read-file';
import type { Reading } from '../../core/reading/reading';
import { methods } from '../../core/segments/index';
import type { FitContext } from '../../core/segments/method';
import { modelId } from '../../core/segments/model';
import { fitStarter } from '../../core/segments/starter';
import { type Fitted, report } from './report-segments';
import { type Options, optionsOf, usage, WrongUse } from './segment-options';
import { earlierOf, understand } from './understand-files';

export async function main(args: string[]): Promise<number> {
  try {
    return await segmentFiles(optionsOf(args));
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

async function segmentFiles(options: Options): Promise<number> {
  const [file = ''] = options.files;
  const readings: Reading[] = [];
  for (const path of options.files) {
    const reading = await readFile({ name: basename(path), bytes: bytesOf(path) });
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

function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new WrongUse(`${path} can’t be read: ${(error as Error).message}`);
  }
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
