import type { Origin } from '../customer/list';
import type { Problem } from '../problem';
import type { Filling } from './fill';
import type { Text } from './text';
import type { Tongue } from './tongue';

/** Of many columns that one could choose so many are named. */
const columnsNamed = 5;

/** The sentence of a failure, with what to do next, which hangs on where the list came from. */
export function sayProblem(problem: Problem, tongue: Tongue, origin: Origin = 'page'): string {
  const { write, texts } = tongue;
  // Without a column to choose the sentence ends before it names one.
  const said = problem.code === 'no-outcome' && problem.fields.length === 0 ? 'no-outcome-at-all' : problem.code;
  const inFile: Readonly<Record<string, Text>> = origin === 'file' ? texts.fileProblem : {};
  return write.fill(inFile[said] ?? texts.problem[said], fillingOf(problem, tongue));
}

function fillingOf(problem: Problem, { texts, write, field, segment }: Tongue): Filling {
  const goals: Readonly<Record<string, string>> = texts.goal.name;
  switch (problem.code) {
    case 'not-customers':
      return { n: problem.rows };
    case 'too-few':
      return { n: problem.have, need: problem.need };
    case 'too-few-known':
      return { field: field(problem.field), n: problem.have, need: problem.need };
    case 'missing-fields':
    case 'no-natural-groups':
    case 'only-splits':
    case 'message-missing':
      return { fields: write.and(problem.fields.map(field)) };
    case 'no-spread':
      return { field: field(problem.field), n: problem.values };
    case 'part-sorted':
      return { field: field(problem.field), n: problem.read };
    case 'one-value':
      return { field: field(problem.field), share: write.share(problem.share) };
    case 'cannot-tell':
      return { fields: write.and(problem.fields.map(field)), share: write.share(problem.share) };
    case 'one-group':
      return { segment: segment(problem.segment), share: write.share(problem.share) };
    case 'no-message':
      return { goal: goals[problem.goal] ?? problem.goal };
    case 'ordered-lately':
      return { n: problem.days };
    case 'buys-anyway':
      return { days: write.number(problem.days), gap: write.number(Math.round(problem.gap)) };
    case 'forecast-no-better':
      return { off: problem.off, naive: problem.naive, n: problem.customers };
    case 'too-young':
      return { days: write.fill(texts.unit.days, { n: problem.days }), need: problem.need };
    case 'no-outcome':
      return { fields: write.or(problem.fields.slice(0, columnsNamed).map(field)) };
    case 'too-few-outcomes':
      return { field: field(problem.field), yes: problem.yes, no: problem.no, need: problem.need };
    case 'no-signal':
      return {
        ...{ field: field(problem.field), auc: write.share(problem.auc), n: problem.customers },
        ...{ low: write.share(problem.low), high: write.share(problem.high) },
      };
    case 'mixed-currencies':
      return { currencies: write.and(problem.currencies) };
    case 'personal-field':
    case 'not-answers':
    case 'not-comparable':
      return { field: field(problem.field) };
    default: {
      const { code: _, ...values } = problem;
      return values;
    }
  }
}
