import { isKnownMethod, methodOf } from '../../segments/index';
import { membershipIn } from '../../segments/membership-in';
import type { MemberOf } from '../../segments/method';
import type { SegmentModel } from '../../segments/model';
import { db } from '../db';

/** Answers for a model whether customers are in segments of others; undefined where it asks for none, which is nearly always. */
export async function memberOfFor(model: SegmentModel): Promise<MemberOf | undefined> {
  if (
    !methodOf(model)
      .looksAt(model)
      .some((field) => field.startsWith('member:'))
  )
    return undefined;
  return membershipIn((await db.models.toArray()).filter(isKnownMethod));
}
