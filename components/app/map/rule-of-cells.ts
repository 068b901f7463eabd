import { conditionOfStep } from '@/core/insights/map/axis';
import type { CustomerMap } from '@/core/insights/map/draw-map';
import type { Condition } from '@/core/segments/rules/condition';
import type { RulesParams } from '@/core/segments/rules/params';

/** Cells as a rule on their two fields; null where an axis is no field: then they are kept by a tag. */
export function ruleOfCells(
  { across, up }: CustomerMap,
  chosen: readonly { x: number; y: number }[],
): Condition | null {
  const [x, y] = [across.measured, up.measured];
  if (x.of !== 'field' || y.of !== 'field' || chosen.length === 0) return null;
  // Cells in one row that touch are one question: what was dragged reads as what it is.
  const rows = [...Map.groupBy(chosen, (cell) => cell.y)].sort((a, b) => a[0] - b[0]);
  const spans = rows.flatMap(([row, cells]) => runsOf(cells.map((cell) => cell.x)).map((run) => ({ row, run })));
  const boxes = joined(spans);
  const parts = boxes.map(
    ({ rows: [bottom, top], run: [left, right] }): Condition => ({
      all: [
        ...flat(conditionOfSteps(x.field, across.edges, left, right, x.currency)),
        ...flat(conditionOfSteps(y.field, up.edges, bottom, top, y.currency)),
      ],
    }),
  );
  const [only] = parts;
  return parts.length === 1 && only ? only : { any: parts };
}

type Run = [from: number, to: number];

function runsOf(steps: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const step of steps.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && step === last[1] + 1) last[1] = step;
    else runs.push([step, step]);
  }
  return runs;
}

/** The same run in rows that follow one another is one box. */
function joined(spans: readonly { row: number; run: Run }[]): { rows: Run; run: Run }[] {
  const boxes: { rows: Run; run: Run }[] = [];
  for (const { row, run } of spans) {
    const below = boxes.find((box) => box.rows[1] === row - 1 && box.run[0] === run[0] && box.run[1] === run[1]);
    if (below) below.rows[1] = row;
    else boxes.push({ rows: [row, row], run });
  }
  return boxes;
}

/** From one step to another, both taken. */
function conditionOfSteps(
  field: string,
  edges: readonly number[],
  from: number,
  to: number,
  currency: string | null,
): Condition {
  const ends = [edges[from - 1], edges[to]].filter((edge) => edge !== undefined);
  return conditionOfStep(field, ends, from === 0 ? 0 : 1, currency);
}

const flat = (condition: Condition): Condition[] => ('all' in condition ? condition.all : [condition]);

/** The set that the builder opens with: those, and everybody else. */
export const setOfRule = (name: string, when: Condition, restName: string): RulesParams => ({
  segments: [
    { key: 'chosen', name, goal: 'inform', tone: 'steady', when },
    { key: 'otherwise', name: restName, goal: 'inform', tone: 'quiet', when: 'otherwise' },
  ],
});
