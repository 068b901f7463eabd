import type { Origin } from '../customer/list';
import type { Problem } from '../problem';
import type { StarterReason } from '../segments/starter';
import { sayProblem } from './say-problem';
import type { Tongue } from './tongue';

const noGroups: ReadonlySet<string> = new Set<Problem['code']>(['no-natural-groups', 'only-splits']);
/** Of the questions of a survey so many are named. */
const questionsNamed = 3;

/**
 * “Because the list shows last order and number of orders. Not “By renewal date”: …”: what decided, and the best that was passed over; where groups were
 * looked for and there are none, that.
 */
export function sayBecause(
  { method, fields, passedOver }: StarterReason,
  nameOf: (english: string) => string,
  tongue: Tongue,
  origin?: Origin,
): string {
  const { texts, write, inside } = tongue;
  const said = texts.reason;
  const named = (shown: StarterReason['fields']) => write.and(shown.map((one) => inside(one.field)));
  const why =
    method === 'needs'
      ? [write.fill(said.becauseAnswers, { n: fields.length, fields: named(fields.slice(0, questionsNamed)) })]
      : fields.length
        ? [write.fill(said.because, { fields: named(fields) })]
        : [];
  const best = passedOver.find(({ problem }) => noGroups.has(problem.code)) ?? passedOver[0];
  const whyNot = best
    ? [write.fill(said.passedOver, { name: nameOf(best.name), problem: sayProblem(best.problem, tongue, origin) })]
    : [];
  return [...why, ...whyNot].join(' ');
}
