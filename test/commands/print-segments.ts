import { type Customer, displayName } from '../../core/customer/customer';
import type { Scene } from '../../core/insights/insight';
import type { Speaker } from '../../core/languages/speaker';
import type { Problem } from '../../core/problem';
import type { SegmentModel } from '../../core/segments/model';
import type { StarterReason } from '../../core/segments/starter';
import type { Question } from '../../core/values/question';
import type { Label } from './assign-rows';
import { lackingIn, sentencesOn } from './insights';
import { ruleSentence } from './rule-sentence';

type Result = {
  model: SegmentModel | null;
  file: string;
  format: string | null;
  rows: number;
  columns: { header: string; field: string | null; kind: string; certainty: number }[];
  questions: Question[];
  method: string | null;
  because: StarterReason | null;
  segments: { key: string; name: string; goal: string; size: number }[];
  cannotTell: number;
  quality: Record<string, number>;
  assignments: Label[];
  problems: Problem[];
};

const samples = 3;

/** In words, with a few customers of each segment. */
export function print(result: Result, customers: readonly Customer[], scene: Scene | null, speaker: Speaker): void {
  const said = scene ? sentencesOn(scene, speaker) : new Map<string | null, string[]>();
  console.log(`${result.file}: ${result.format ?? 'not read'}, ${result.rows} rows, ${customers.length} customers`);
  for (const { header, field, kind, certainty } of result.columns)
    console.log(
      `  ${header} → ${field === null ? `own column (${kind})` : speaker.field(field)} ${certainty.toFixed(2)}`,
    );
  for (const { header, about, chosen, readings } of result.questions) {
    const others = readings.map(({ choice }) => choice).filter((choice) => choice !== chosen);
    console.log(`  ? ${header}: ${about} is not certain, read as ${[chosen, ...others].join(', not as ')}`);
  }
  for (const problem of result.problems) console.log(speaker.problem(problem, 'file'));
  if (result.method === null) return;
  console.log(speaker.method(result.method));
  if (result.because) console.log(speaker.because(result.because, 'file'));
  const { method } = result;
  const empty = result.segments.filter(({ size }) => size === 0).map(({ name }) => speaker.segment(method, { name }));
  for (const { key, name, goal, size } of result.segments.filter(({ size }) => size > 0)) {
    console.log(`  ${String(size).padStart(7)}  ${speaker.segment(method, { name })} (${speaker.goal(goal)})`);
    for (const sentence of said.get(key) ?? []) console.log(`           ${sentence}`);
    const rule = result.model && ruleSentence(result.model, key, customers, speaker);
    if (rule) console.log(`           ${rule}`);
    const members = new Map(
      result.assignments.filter(({ segment }) => segment === key).map((one) => [one.customer, one]),
    );
    for (const { row, customer, reasons } of [...members.values()].slice(0, samples)) {
      const person = customers.find(({ id }) => id === customer);
      console.log(
        `           ${(person && displayName(person)) || `row ${row}`}: ${reasons.map(speaker.reason).join('; ')}`,
      );
    }
  }
  for (const sentence of said.get(null) ?? []) console.log(`  ${sentence}`);
  if (empty.length > 0) console.log(`  nobody in ${empty.join(', ')}`);
  if (result.cannotTell > 0)
    console.log(
      `  ${String(result.cannotTell).padStart(7)}  can’t tell because of ${scene && lackingIn(scene, speaker)}`,
    );
  console.log(
    `  ${Object.entries(result.quality)
      .map(([name, figure]) => `${name} ${Number(figure.toPrecision(4))}`)
      .join(', ')}`,
  );
}
