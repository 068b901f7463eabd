import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import { commonest } from '../numbers/commonest';
import { countBelow } from '../numbers/quantile';
import { rankingOf } from '../numbers/ranking';
import { leavesOf } from './condition';
import { numbersFor } from './freeze';
import type { RulesData } from './params';

/** A share may hold so many times as many as it says, because equal values stay together; beyond, its name is not true. */
const mostOver = 1.5;

const sharesIn = ({ rules }: RulesData) =>
  rules.flatMap(({ when }) => leavesOf(when)).filter((leaf) => 'share' in leaf);

/** Are most of the rules shares, so that nearly all that they say depends on who else is there? */
export const goesByShares = ({ rules }: RulesData): boolean =>
  rules.filter(({ when }) => leavesOf(when).some((leaf) => 'share' in leaf)).length * 2 > rules.length;

/**
 * The least number of known values that one of the shares is of; or the problem of a share that is none, because one value that
 * many have lies at its limit: of 25 customers of whom 20 have spent nothing, the "upper half" would be everybody.
 */
export function measureShares(
  data: RulesData,
  customers: readonly Customer[],
): Outcome<{ field: string; of: number } | null> {
  let least: { field: string; of: number } | null = null;
  for (const clause of sharesIn(data)) {
    const { field, op, share, limit = 0 } = clause;
    const numbers = numbersFor(clause, customers);
    const of = numbers.length;
    const got = op === 'in the top' ? of - countBelow(numbers, limit) : countBelow(numbers, limit, true);
    if (got > Math.ceil(share * of) * mostOver)
      return failed({ code: 'one-value', field, share: commonest(rankingOf(numbers)).share });
    if (least === null || of < least.of) least = { field, of };
  }
  return done(least);
}
