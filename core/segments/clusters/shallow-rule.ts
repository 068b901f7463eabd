import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { fewOf } from '../numbers/random';
import { type Clause, type Condition, clause } from '../rules/condition';
import { type Levels, levelsOf } from './levels';

/** A group said in at most three questions that all must be answered yes, good enough to be kept as a rule of one’s own. */
export const shallowRule = z.object({
  clauses: z.array(clause),
  /** Of those for whom it holds, the share in the group; of the group, the share for whom it holds. */
  precision: z.number(),
  recall: z.number(),
});
export type ShallowRule = z.infer<typeof shallowRule>;

const mostClauses = 3;
/** So many rows, drawn, tell a limit and how good it is to within a hundredth: of 500,000 all would take most of a fit. */
const mostAsked = 20_000;
/** A further question has to bring so much (of F1, 0–1). */
const worthAsking = 0.01;
/** From here on one question is the group, and easier to say, to check and to use elsewhere. */
const enough = 0.95;

export const isOneColumn = ({ clauses, precision, recall }: ShallowRule): boolean =>
  clauses.length === 1 && precision >= enough && recall >= enough;

export const conditionOf = ({ clauses }: ShallowRule): Condition => {
  const [only, ...more] = clauses;
  return only && more.length === 0 ? only : { all: clauses };
};

/** What one value of a column can be asked: the clause, and who answers yes. */
type Asked = { clause: Clause; holds: Uint8Array };
type Counts = { inside: number; all: number };
/** 2 × inside / (asked + members): the harmonic mean of precision and recall (van Rijsbergen 1979). */
const f1 = ({ inside, all }: Counts, members: number): number =>
  all + members === 0 ? 0 : (2 * inside) / (all + members);

/**
 * The box that says best who is in a group (the highest F1), one column after the other: of an ordered column the best span, of names
 * the best set. Each is exact: for a given F1 the best set is the one with the greatest sum, and that sum raises F1 until it stands
 * still (Dinkelbach 1967). Null where no column says anything.
 */
export function shallowRuleOf(
  everybody: readonly Customer[],
  fields: readonly string[],
  isIn: (row: number) => boolean,
): ShallowRule | null {
  const rows = fewOf([...everybody.keys()], mostAsked);
  const customers = rows.map((row) => everybody[row] as Customer);
  const inside = Uint8Array.from(rows, (row) => Number(isIn(row)));
  const members = inside.reduce((sum, one) => sum + one, 0);
  const columns = fields.flatMap((field) => levelsOf(field, customers) ?? []);
  let holds = new Uint8Array(customers.length).fill(1);
  let best = f1({ inside: members, all: customers.length }, members);
  const clauses: Clause[] = [];
  let open = columns;
  while (clauses.length < mostClauses) {
    const asked = open.flatMap((column) => {
      const found = askBest(column, holds, inside, members);
      return found ? [{ column, ...found, f1: f1(countsOf(found.holds, inside), members) }] : [];
    });
    const next = asked.sort((a, b) => b.f1 - a.f1)[0];
    if (!next || next.f1 < best + worthAsking) break;
    clauses.push(next.clause);
    open = open.filter((column) => column !== next.column);
    best = next.f1;
    holds = Uint8Array.from(next.holds);
  }
  if (clauses.length === 0) return null;
  const counts = countsOf(holds, inside);
  return { clauses, precision: counts.inside / Math.max(1, counts.all), recall: counts.inside / Math.max(1, members) };
}

function countsOf(holds: Uint8Array, inside: Uint8Array): Counts {
  const counts = { inside: 0, all: 0 };
  for (const [row, one] of holds.entries()) {
    counts.all += one;
    counts.inside += one & (inside[row] as number);
  }
  return counts;
}

/** The question about a column that leaves the best of those who are left. */
function askBest(
  { ordered, of, clauseFor }: Levels,
  holds: Uint8Array,
  inside: Uint8Array,
  members: number,
): Asked | null {
  const levels: Counts[] = [];
  for (const [row, level] of of.entries()) {
    if (level < 0 || holds[row] === 0) continue;
    levels[level] ??= { inside: 0, all: 0 };
    const counts = levels[level];
    counts.all += 1;
    counts.inside += inside[row] as number;
  }
  const steps = Array.from(levels, (counts) => counts ?? { inside: 0, all: 0 });
  const kept = bestSet(steps, members, ordered);
  const clause = kept.length === 0 ? null : clauseFor(kept);
  if (!clause) return null;
  const wanted = new Set(kept);
  return { clause, holds: Uint8Array.from(of, (level, row) => Number(holds[row] === 1 && wanted.has(level))) };
}

function bestSet(steps: readonly Counts[], members: number, ordered: boolean): number[] {
  let [kept, best]: [number[], number] = [[], 0];
  for (;;) {
    const gains = steps.map(({ inside, all }) => 2 * inside - best * all);
    const next = ordered ? greatestRun(gains) : [...gains.keys()].filter((at) => (gains[at] as number) > 0);
    const counts = next.reduce<Counts>(
      (sum, at) => ({ inside: sum.inside + (steps[at]?.inside ?? 0), all: sum.all + (steps[at]?.all ?? 0) }),
      { inside: 0, all: 0 },
    );
    const score = f1(counts, members);
    if (score <= best + 1e-12) return kept;
    [kept, best] = [next, score];
  }
}

/** The neighbours with the greatest sum (Kadane’s way). */
function greatestRun(gains: readonly number[]): number[] {
  let [best, run, first] = [{ sum: 0, from: 0, to: -1 }, 0, 0];
  for (const [at, gain] of gains.entries()) {
    if (run <= 0) [run, first] = [0, at];
    run += gain;
    if (run > best.sum) best = { sum: run, from: first, to: at };
  }
  return Array.from({ length: best.to - best.from + 1 }, (_, at) => best.from + at);
}
