import type { Customer } from '../../customer/customer';
import { failed, type Outcome, type Problem } from '../../problem';
import type { MemberOf } from '../method';
import { unknown } from './compare';
import type { Condition } from './condition';
import { finishedPart } from './finished';
import { freeze } from './freeze';
import type { RulesParams } from './params';
import { type Counts, countMembers } from './tell';
import { subjectOf, truthOf } from './truth';

/** A segment of a set that is being made: who fits it by its own condition, and how many it gets since earlier ones come first. */
export type SegmentCount = {
  key: string;
  /** Null while it asks nothing, and where it can't be asked (`problem` says why). */
  fits: Counts | null;
  gets: number;
  problem: Problem | null;
};
/** `open` = for how many no first segment can be told. Everybody is in one segment, in the rest, or open. */
export type SetCount = { segments: SegmentCount[]; rest: number; open: number };

/**
 * Counts a set of rules as it stands, unfinished questions left out: each segment by itself and by the first that fits. Customers
 * carry the derived fields that are asked.
 */
export function countSet(
  { segments }: RulesParams,
  customers: readonly Customer[],
  asOf: string,
  memberOf?: MemberOf,
): SetCount {
  const earlier = new Map<string, Condition>();
  const frozen = segments.map(({ key, when }) => {
    if (when === 'otherwise') return null;
    const condition = frozenOf(when, customers, earlier);
    if (condition?.ok) earlier.set(key, condition.value);
    return condition;
  });
  const gets = segments.map(() => 0);
  let [rest, open] = [0, 0];
  for (const customer of customers) {
    const subject = subjectOf(customer, asOf, memberOf);
    const first = frozen.findIndex((one) => one?.ok && truthOf(one.value, subject) !== 0);
    const found = frozen[first];
    if (!found?.ok) rest += 1;
    else if (truthOf(found.value, subject) === unknown) open += 1;
    else gets[first] = (gets[first] ?? 0) + 1;
  }
  return {
    segments: segments.map(({ key, when }, at) => {
      const condition = frozen[at];
      const fits = condition?.ok ? countMembers(condition.value, customers, asOf, memberOf) : null;
      const problem = condition && !condition.ok ? condition.problem : null;
      return { key, fits, gets: when === 'otherwise' ? rest : (gets[at] ?? 0), problem };
    }),
    rest,
    open,
  };
}

function frozenOf(
  when: Condition,
  customers: readonly Customer[],
  earlier: ReadonlyMap<string, Condition>,
): Outcome<Condition> | null {
  const asked = finishedPart(when);
  if (!asked) return null;
  const frozen = freeze(asked, customers, earlier);
  return frozen.ok ? frozen : failed(frozen.problem);
}
