import type { Mixed } from '../clusters/mixed/gower';
import type { Random } from '../numbers/random';

/**
 * Latent classes of answers by name: `shares` = the size of each class, 0–1; `chances[class][item][answer]` = how likely a member gives
 * that answer. `logLik` of the rows it was fitted to, in natural logarithms.
 */
export type LatentClasses = { shares: number[]; chances: number[][][]; logLik: number };

/**
 * Every start climbs so many `first` rounds, and only the best of them on, until the log-likelihood grows by less than the share `still` of
 * itself: what is behind then seldom comes first (Biernacki, Celeux & Govaert 2003), and this is most of the time.
 */
type Care = { first: number; still: number };
/** Where hundreds of fits are only held against each other. */
export const quick: Care = { first: 20, still: 1e-5 };
/** For the model itself. */
const thorough: Care = { first: 40, still: 1e-7 };
const mostRounds = 500;
/** An answer that nobody of a class gave is unlikely in it, not impossible: one slip must not decide alone. */
const leastChance = 1e-6;

/**
 * Rows with the same answers, once, with how many they are. `places` = for each answer of a row its place among all answers to all
 * items, −1 = none; `starts` = the first place of each item, and the end.
 */
type Patterns = { places: Int32Array; weights: Float64Array; items: number; starts: number[] };

function patternsOf({ rows, columns }: Mixed): Patterns {
  const starts = [0];
  for (const { values } of columns)
    starts.push((starts.at(-1) ?? 0) + values.reduce((most, code) => (code >= most ? code + 1 : most), 2));
  const known = new Map<string, number>();
  const [places, weights]: [number[], number[]] = [[], []];
  for (let row = 0; row < rows; row += 1) {
    const answers = columns.map(({ values }, item) =>
      Number.isNaN(values[row] as number) ? -1 : (values[row] as number) + (starts[item] ?? 0),
    );
    const key = answers.join();
    const place = known.get(key) ?? known.size;
    if (place === known.size) {
      known.set(key, place);
      places.push(...answers);
      weights.push(0);
    }
    weights[place] = (weights[place] ?? 0) + 1;
  }
  return { places: Int32Array.from(places), weights: Float64Array.from(weights), items: columns.length, starts };
}

/** The best of so many starts of expectation–maximisation (Dempster, Laird & Rubin 1977). */
export function latentClasses(
  mixed: Mixed,
  count: number,
  starts: number,
  random: Random,
  { first, still }: Care = thorough,
): LatentClasses {
  const patterns = patternsOf(mixed);
  let best = climb(patterns, drawn(patterns, count, random), first, still);
  for (let start = 1; start < starts; start += 1) {
    const next = climb(patterns, drawn(patterns, count, random), first, still);
    if (next.logLik > best.logLik) best = next;
  }
  const { shares, chances, logLik } = climb(patterns, best.belongs, mostRounds, still);
  const width = patterns.starts.at(-1) ?? 0;
  const nested = Array.from(shares, (_, own) =>
    columnsOf(patterns).map(([from, to]) => Array.from(chances.subarray(own * width + from, own * width + to))),
  );
  return { shares: Array.from(shares), chances: nested, logLik };
}

const columnsOf = ({ starts, items }: Patterns): [number, number][] =>
  Array.from({ length: items }, (_, item) => [starts[item] ?? 0, starts[item + 1] ?? 0]);

/** `chances` = one class after the other, each by place. */
type Flat = { shares: Float64Array; chances: Float64Array };

/** How much each row belongs to each class, before anything is known: everybody leans towards a class drawn for them. */
function drawn({ weights }: Patterns, count: number, random: Random): Float64Array {
  const belongs = new Float64Array(weights.length * count);
  for (let row = 0; row < weights.length; row += 1) {
    const lean = Math.floor(random() * count);
    for (let own = 0; own < count; own += 1) belongs[row * count + own] = own === lean ? 0.9 : 0.1 / (count - 1 || 1);
  }
  return belongs;
}

/** `belongs` is written over: it is where one may climb on from. */
function climb(
  patterns: Patterns,
  belongs: Float64Array,
  rounds: number,
  still: number,
): Flat & { belongs: Float64Array; logLik: number } {
  const count = belongs.length / patterns.weights.length;
  let found = maximise(patterns, belongs, count);
  for (let round = 0, before = Number.NEGATIVE_INFINITY; ; round += 1) {
    const logLik = expect(patterns, found, belongs);
    if (round === rounds || logLik - before < still * Math.abs(logLik)) return { ...found, belongs, logLik };
    before = logLik;
    found = maximise(patterns, belongs, count);
  }
}

function maximise(patterns: Patterns, belongs: Float64Array, count: number): Flat {
  const { places, weights, items } = patterns;
  const spans = columnsOf(patterns);
  const width = spans.at(-1)?.[1] ?? 0;
  const shares = new Float64Array(count);
  const chances = new Float64Array(count * width);
  for (let row = 0; row < weights.length; row += 1) {
    for (let own = 0; own < count; own += 1) {
      const weight = (belongs[row * count + own] as number) * (weights[row] as number);
      shares[own] = (shares[own] as number) + weight;
      const base = own * width;
      for (let at = row * items; at < (row + 1) * items; at += 1) {
        const place = places[at] as number;
        if (place >= 0) chances[base + place] = (chances[base + place] as number) + weight;
      }
    }
  }
  const all = shares.reduce((sum, size) => sum + size, 0);
  for (let own = 0; own < count; own += 1) {
    shares[own] = (shares[own] as number) / all;
    for (const [from, to] of spans) {
      const answers = chances.subarray(own * width + from, own * width + to);
      const known = answers.reduce((sum, one) => sum + one, 0);
      for (const at of answers.keys()) answers[at] = known > 0 ? (answers[at] as number) / known : 1 / answers.length;
    }
  }
  return { shares, chances };
}

const logOf = (chance: number): number => Math.log(Math.max(leastChance, chance));

/** How much each row belongs to each class; the log-likelihood of all. */
function expect({ places, weights, items, starts }: Patterns, flat: Flat, belongs: Float64Array): number {
  const [shares, chances] = [flat.shares.map(logOf), flat.chances.map(logOf)];
  const [count, width] = [shares.length, starts[items] ?? 0];
  let logLik = 0;
  for (let row = 0; row < weights.length; row += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let own = 0; own < count; own += 1) {
      let log = shares[own] as number;
      const base = own * width;
      for (let at = row * items; at < (row + 1) * items; at += 1) {
        const place = places[at] as number;
        if (place >= 0) log += chances[base + place] as number;
      }
      belongs[row * count + own] = log;
      if (log > most) most = log;
    }
    let sum = 0;
    for (let at = row * count; at < (row + 1) * count; at += 1) {
      const odds = Math.exp((belongs[at] as number) - most);
      belongs[at] = odds;
      sum += odds;
    }
    for (let at = row * count; at < (row + 1) * count; at += 1) belongs[at] = (belongs[at] as number) / sum;
    logLik += (weights[row] as number) * (most + Math.log(sum));
  }
  return logLik;
}

type Classes = Pick<LatentClasses, 'shares' | 'chances'>;

/** How likely it is that who gave these answers (codes; NaN = none) belongs to each class, 0–1. */
export function belonging(answers: readonly number[], { shares, chances }: Classes): number[] {
  const logs = shares.map((share, own) =>
    answers.reduce(
      (sum, code, item) => (Number.isNaN(code) ? sum : sum + logOf(chances[own]?.[item]?.[code] ?? 0)),
      logOf(share),
    ),
  );
  const most = Math.max(...logs);
  const odds = logs.map((log) => Math.exp(log - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}

/** Every row to its likeliest class. */
export function likeliest({ rows, columns }: Mixed, classes: Classes): Uint8Array {
  return Uint8Array.from({ length: rows }, (_, row) => {
    const odds = belonging(
      columns.map(({ values }) => values[row] as number),
      classes,
    );
    return odds.indexOf(Math.max(...odds));
  });
}

/** Akaike’s and the Bayesian criterion; lower is better. */
export function criteriaOf({ shares, chances, logLik }: LatentClasses, rows: number): { aic: number; bic: number } {
  const free = shares.length - 1 + chances.flat().reduce((sum, answers) => sum + answers.length - 1, 0);
  return { aic: 2 * free - 2 * logLik, bic: free * Math.log(rows) - 2 * logLik };
}
