// The engine in the terminal: what was understood of a list, its segments with sizes, or the problem.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Customer, displayName, listId } from '../../core/customer/customer';
import { gatherOrders, isOrderList } from '../../core/customer/gather-orders';
import { mergePeople } from '../../core/customer/merge';
import { languageOf } from '../../core/languages/index';
import { makeSpeaker } from '../../core/languages/speaker';
import { failed, type Outcome, type Problem } from '../../core/problem';
import { interpret } from '../../core/reading/interpret';
import { readFile } from '../../core/reading/paste/read-file';
import type { Reading } from '../../core/reading/reading';
import { methodOf, methods } from '../../core/segments/index';
import type { FitContext } from '../../core/segments/method';
import { modelId, type SegmentModel } from '../../core/segments/model';
import { fitStarter, type StarterReason } from '../../core/segments/starter';
import { addDays, daysBetween } from '../../core/values/civil';
import type { Question } from '../../core/values/question';
import { allInsights, lackingIn, sceneOfFile, sentencesOn } from './insights';
import { ruleSentence } from './rule-sentence';

const usage = `npm run segment -- FILE [--method ID] [--params JSON] [--as-of DATE] [--seed N] [--join FILE …] [--json]
  FILE    CSV, XLSX, vCard or pasted text
  methods: ${[...methods.keys()].join(', ')}; without one, the most useful that the columns allow`;

type Options = { method?: string; params: unknown; asOf: string; seed: number; json: boolean };
type Fitted = { model: SegmentModel; because: StarterReason | null };
type Understood = {
  customers: Customer[];
  /** Customer id of each data row of the first file, in its order. */
  rows: (Customer['id'] | undefined)[];
  questions: Question[];
  missing: { header: string; text: string; count: number }[];
  /** The dates of the orders, in order, of the first file that is a list of orders. */
  log: string[] | null;
};

const speaker = makeSpeaker('en');
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

/**
 * Reads one file after the other into the same customers, who are joined by identity. Files that are joined come from one system,
 * so a customer number in both means the same customer.
 */
function understand(readings: readonly Reading[], asOf: string, until = asOf): Understood {
  const customers = new Map<Customer['id'], Customer>();
  const result: Understood = { customers: [], rows: [], questions: [], missing: [], log: null };
  const joined = readings.length > 1;
  readings.forEach((reading, index) => {
    const { habits } = languageOf(reading.language ?? 'en');
    const { people, questions, missing } = interpret({ ...reading, habits, today: asOf, known: {} });
    const system = joined ? 'terminal' : reading.system;
    const numbered = people.map((one) => (joined ? { ...one, record: one.values.customerId ?? one.record } : one));
    const context = { list: listId.parse(reading.address), system, at: `${asOf}T00:00:00.000Z` };
    const log = isOrderList(numbered);
    result.log ??= log ? numbered.flatMap(({ values }) => values.orderDate ?? []).sort() : null;
    const then =
      log && until < asOf ? numbered.filter(({ values: { orderDate = '' } }) => orderDate <= until) : numbered;
    const merged = mergePeople(gatherOrders(then, system).people, [...customers.values()], context);
    for (const [id, customer] of merged.customers) customers.set(id, customer);
    if (index === 0) result.rows = reading.rows.map(({ key }) => merged.rows.get(key));
    result.questions.push(...questions);
    result.missing.push(...missing);
  });
  result.customers = [...customers.values()];
  return result;
}

/** The last third of an order log is kept back, to hold a forecast made of the rest against. */
const keptBack = 1 / 3;

/** The same customers as an order log knew them before its last third; undefined where the files are no log. */
function earlierOf(readings: readonly Reading[], log: readonly string[] | null, asOf: string): FitContext['earlier'] {
  const [first] = log ?? [];
  if (first === undefined || first >= asOf) return undefined;
  const until = addDays(asOf, -Math.round(daysBetween(first, asOf) * keptBack));
  return { asOf: until, customers: understand(readings, asOf, until).customers };
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

type Told = {
  file: string;
  reading: Reading | null;
  understood: Understood | null;
  fitted: Fitted | null;
  problems: Problem[];
};

function report(told: Told, { asOf, json }: Options): number {
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
  else
    print(
      result,
      understood?.customers ?? [],
      scene ? sentencesOn(scene, speaker) : new Map(),
      scene && lackingIn(scene, speaker),
    );
  return problems.length > 0 ? 1 : 0;
}

/** `row` = data row in the first file, from 1; 0 = a customer whom only a joined file has. */
function assign({ customers, rows }: Understood, model: SegmentModel, asOf: string) {
  const method = methodOf(model);
  const provisional = model.trainedOn.partial && method.relative(model);
  const labels = new Map(
    customers.map((customer) => {
      const placement = method.assign(customer, model, asOf);
      const strength = placement.segment === null ? null : placement.strength;
      const { reasons } = method.explain(customer, model, asOf);
      const until = method.until(customer, model, asOf);
      return [customer.id, { segment: placement.segment, strength, provisional, until, reasons }];
    }),
  );
  const inFile = new Set(rows);
  const others = customers.flatMap(({ id }) => (inFile.has(id) ? [] : [[0, id] as const]));
  return [...rows.map((id, index) => [index + 1, id] as const), ...others].flatMap(([row, customer]) => {
    const label = customer && labels.get(customer);
    return label ? [{ row, customer, ...label }] : [];
  });
}

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
  assignments: ReturnType<typeof assign>;
  problems: Problem[];
};

const samples = 3;

function print(
  result: Result,
  customers: readonly Customer[],
  said: ReadonlyMap<string | null, string[]>,
  lacking: string | null,
): void {
  console.log(`${result.file}: ${result.format ?? 'not read'}, ${result.rows} rows, ${customers.length} customers`);
  for (const { header, field, kind, certainty } of result.columns)
    console.log(
      `  ${header} → ${field === null ? `own column (${kind})` : speaker.field(field)} ${certainty.toFixed(2)}`,
    );
  for (const { header, about, chosen, readings } of result.questions) {
    const others = readings.map(({ choice }) => choice).filter((choice) => choice !== chosen);
    console.log(`  ? ${header}: ${about} is not certain, read as ${[chosen, ...others].join(', not as ')}`);
  }
  for (const problem of result.problems) console.log(speaker.problem(problem));
  if (result.method === null) return;
  console.log(speaker.method(result.method));
  if (result.because) console.log(speaker.because(result.because));
  const empty = result.segments.filter(({ size }) => size === 0).map(({ name }) => name);
  for (const { key, name, goal, size } of result.segments.filter(({ size }) => size > 0)) {
    console.log(`  ${String(size).padStart(7)}  ${name} (${speaker.goal(goal)})`);
    for (const sentence of said.get(key) ?? []) console.log(`           ${sentence}`);
    const rule = result.model && ruleSentence(result.model, key, customers);
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
    console.log(`  ${String(result.cannotTell).padStart(7)}  can’t tell because of ${lacking}`);
  console.log(
    `  ${Object.entries(result.quality)
      .map(([name, figure]) => `${name} ${Number(figure.toPrecision(4))}`)
      .join(', ')}`,
  );
}
