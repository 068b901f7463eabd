import type { Customer } from '../../customer/customer';
import { failed, type Outcome, type Problem } from '../../problem';
import type { MemberOf } from '../method';
import { type Truth, unknown } from './compare';
import type { Condition } from './condition';
import { finishedPart } from './finished';
import { freeze } from './freeze';
import type { RulesParams } from './params';
import { missingOf } from './tell';
import { subjectOf, truthOf } from './truth';

/** In + out + can't tell = everybody, and per field for how many it is what is missing. */
export type Counts = { in: number; out: number; unknown: number; missing: Record<string, number> };
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
  const tallies = frozen.map((one) => (one?.ok ? { in: 0, out: 0, unknown: 0, missing: {} } : null) as Counts | null);
  const gets = segments.map(() => 0);
  let [rest, open] = [0, 0];
  const now = subjectOf(nobody, asOf, memberOf);
  for (const customer of customers) {
    const subject = { ...now, customer };
    let first: { at: number; is: Truth } | null = null;
    frozen.forEach((one, at) => {
      const tally = tallies[at];
      if (!one?.ok || !tally) return;
      const is = truthOf(one.value, subject);
      tally[is === 1 ? 'in' : is === 0 ? 'out' : 'unknown'] += 1;
      if (is === unknown)
        for (const field of missingOf(one.value, subject)) tally.missing[field] = (tally.missing[field] ?? 0) + 1;
      if (is !== 0) first ??= { at, is };
    });
    const found = first as { at: number; is: Truth } | null;
    if (!found) rest += 1;
    else if (found.is === unknown) open += 1;
    else gets[found.at] = (gets[found.at] ?? 0) + 1;
  }
  return {
    segments: segments.map(({ key, when }, at) => {
      const condition = frozen[at];
      const problem = condition && !condition.ok ? condition.problem : null;
      return { key, fits: tallies[at] ?? null, gets: when === 'otherwise' ? rest : (gets[at] ?? 0), problem };
    }),
    rest,
    open,
  };
}

const nobody = { values: {}, own: {} } as Customer;

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
