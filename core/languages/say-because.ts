import type { StarterReason } from '../segments/starter';
import { sayProblem } from './say-problem';
import type { Tongue } from './say-reason';

/** “Because the list shows Last order and Orders. Not “By renewal date”: …”: what decided, and the best that was passed over. */
export function sayBecause(
  { fields, passedOver }: StarterReason,
  nameOf: (english: string) => string,
  tongue: Tongue,
): string {
  const { texts, write, field } = tongue;
  const said = texts.reason;
  const why = fields.length
    ? [write.fill(said.because, { fields: write.and(fields.map((one) => field(one.field))) })]
    : [];
  const best = passedOver[0];
  const whyNot = best
    ? [write.fill(said.passedOver, { name: nameOf(best.name), problem: sayProblem(best.problem, tongue) })]
    : [];
  return [...why, ...whyNot].join(' ');
}
