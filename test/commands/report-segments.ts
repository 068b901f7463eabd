import { extname } from 'node:path';
import { makeSpeaker } from '../../core/languages/speaker';
import type { Problem } from '../../core/problem';
import type { Reading } from '../../core/reading/reading';
import type { SegmentModel } from '../../core/segments/model';
import type { StarterReason } from '../../core/segments/starter';
import { assign } from './assign-rows';
import { allInsights, sceneOfFile } from './insights';
import { print } from './print-segments';
import type { Options } from './segment-options';
import type { Understood } from './understand-files';

export type Fitted = { model: SegmentModel; because: StarterReason | null };
type Told = {
  file: string;
  reading: Reading | null;
  understood: Understood | null;
  fitted: Fitted | null;
  problems: Problem[];
};

/** Tells what became of a file, as JSON or in words; answers the exit code. */
export function report(told: Told, { asOf, language, json }: Pick<Options, 'asOf' | 'language' | 'json'>): number {
  const { file, reading, understood, fitted, problems } = told;
  const assignments = fitted && understood ? assign(understood, fitted.model, asOf) : [];
  const sizes = new Map<string | null, Set<string>>();
  for (const { segment: key, customer } of assignments) sizes.set(key, (sizes.get(key) ?? new Set()).add(customer));
  const scene =
    fitted && understood ? sceneOfFile(understood.customers, fitted.model, asOf, reading?.columns ?? []) : null;
  const result = {
    file,
    format: reading && extname(file).slice(1).toLowerCase(),
    rows: reading?.rows.length ?? 0,
    customers: understood?.customers.length ?? 0,
    columns: (reading?.columns ?? []).map(({ header, field, kind, certainty, reasons }) => ({
      header,
      field,
      kind,
      certainty,
      reasons,
    })),
    questions: understood?.questions ?? [],
    missing: understood?.missing ?? [],
    method: fitted?.model.method ?? null,
    because: fitted?.because ?? null,
    model: fitted?.model ?? null,
    segments: (fitted?.model.segments ?? []).map(({ key, name, goal }) => {
      return { key, name, goal, size: sizes.get(key)?.size ?? 0 };
    }),
    cannotTell: sizes.get(null)?.size ?? 0,
    quality: fitted?.model.quality ?? {},
    assignments,
    problems,
  };
  if (json) process.stdout.write(`${JSON.stringify({ ...result, insights: scene ? allInsights(scene) : {} })}\n`);
  else print(result, understood?.customers ?? [], scene, makeSpeaker(language));
  return problems.length > 0 ? 1 : 0;
}
