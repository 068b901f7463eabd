import type { Customer } from '../../customer/customer';
import { methodOf } from '../../segments/index';
import type { MemberOf } from '../../segments/method';
import type { SegmentModel } from '../../segments/model';

/**
 * `tagged`: the user gave or took a tag. `correction`: nothing of the others, but a column was understood anew, or two customers were
 * joined or parted by the user.
 */
export type MoveCause = 'first seen' | 'behaviour' | 'time' | 'yardstick' | 'rule edited' | 'tagged' | 'correction';

/** A version of a model, with what made it of the one before. */
export type Version = SegmentModel & { cause: 'made' | 'yardstick' | 'rule edited' };

export type Move = {
  /** As last placed. */
  before: { segment: string | null; version: number; asOf: string; customer: Customer };
  /** `customer` = with everything that was read since. */
  after: { asOf: string; customer: Customer };
  /** From the version before to the one after, in order; the oldest that is kept where that one is not. */
  versions: readonly [Version, ...Version[]];
  /** The customer with what the user did in between, one act after the other, and with nothing that was read since. */
  acts?: readonly { cause: 'tagged' | 'correction'; customer: Customer }[];
  memberOf?: MemberOf;
};

/**
 * Why a customer is in another segment than before: the step that brought them to where they are, when what has changed is put in
 * one after the other: the date, each newer version of the model, what the user did, and what was read. So it is behaviour only
 * if the old values, held against the same yardstick on the same day, would not have led there; and only the time that passed if the
 * old values and the old yardstick would. Where the placement of then does not come about again from what was known then, the list
 * has been understood anew since: a correction.
 */
export function causeOf({ before, after, versions, acts = [], memberOf }: Move): MoveCause {
  const [first, ...newer] = versions;
  const last = newer.at(-1) ?? first;
  const place = (customer: Customer, model: SegmentModel, asOf: string) =>
    methodOf(model).assign(customer, model, asOf, memberOf).segment;
  const steps: [MoveCause, string | null][] = [
    [
      first.version === before.version ? 'correction' : causeOfVersion(first),
      place(before.customer, first, before.asOf),
    ],
    ['time', place(before.customer, first, after.asOf)],
    ...newer.map((version): [MoveCause, string | null] => [
      causeOfVersion(version),
      place(before.customer, version, after.asOf),
    ]),
    ...acts.map((act): [MoveCause, string | null] => [act.cause, place(act.customer, last, after.asOf)]),
    ['behaviour', place(after.customer, last, after.asOf)],
  ];
  let cause: MoveCause = 'behaviour';
  let at = before.segment;
  for (const [step, segment] of steps) {
    if (segment === at) continue;
    cause = step;
    at = segment;
  }
  return cause;
}

const causeOfVersion = ({ cause }: Version): MoveCause => (cause === 'rule edited' ? cause : 'yardstick');
