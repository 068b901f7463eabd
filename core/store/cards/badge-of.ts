import type { Badge } from '../../browser/calls';
import { type Customer, displayName } from '../../customer/customer';
import { restsOn } from '../../customer/derived';
import type { Speaker } from '../../languages/speaker';
import type { Reason } from '../../reason';
import { methodOf } from '../../segments/index';
import type { MemberOf, Placement } from '../../segments/method';
import type { SegmentModel } from '../../segments/model';
import { addDays } from '../../values/civil';
import type { StoredModel } from '../db';
import type { Moved } from '../places/moved';

/** With what a badge is made. */
export type BadgeContext = {
  model: StoredModel;
  today: string;
  memberOf: MemberOf | undefined;
  speaker: Speaker;
};

/** Values that were read longer ago than this many days say where somebody stood then, not where they stand. */
const freshDays = 30;

/** Labels that hang on everybody else are provisional until everybody was read. */
export const isProvisional = (model: SegmentModel): boolean =>
  model.trainedOn.partial && methodOf(model).relative(model);

/** What stands on the row of a customer. */
export function badgeOf(
  customer: Customer,
  placement: Placement,
  moved: Moved | undefined,
  { model, today, memberOf, speaker }: BadgeContext,
): Omit<Badge, 'row'> {
  const shared = {
    customer: { id: customer.id as string, name: displayName(customer) },
    provisional: isProvisional(model),
  };
  const segment = model.segments.find(({ key }) => key === placement.segment);
  if (placement.segment === null || !segment) {
    const missing = placement.segment === null ? placement.missing : [];
    return { ...shared, segment: null, text: speaker.cannotTell(missing), moved: null, stale: null };
  }
  const { reasons } = methodOf(model).explain(customer, model, today, memberOf);
  const [reason] = reasons;
  const name = speaker.segment(model.method, segment);
  const text = reason ? speaker.short(reason) : '';
  return {
    ...shared,
    segment: { key: segment.key, name, tone: segment.tone },
    // A segment that is called by the value itself, “Lund”, says nothing more by “City: Lund”.
    text: text.endsWith(`: ${name}`) ? '' : text,
    moved: moved
      ? {
          way: moved.way,
          text: speaker.moved(moved.way, speaker.segment(model.method, moved.from), moved.since),
        }
      : null,
    stale: staleOf(customer, reasons, today, speaker),
  };
}

/** Which value that the label rests on was read long ago, and when: the oldest one. */
export function staleOf(
  customer: Customer,
  reasons: readonly Reason[],
  today: string,
  speaker: Speaker,
): string | null {
  const fields = new Set(
    reasons.flatMap((reason) => ('field' in reason ? restsOn(customer, reason.field, today) : [])),
  );
  const read = [...fields].flatMap((field) => {
    const at = customer.sources[field]?.at;
    return at === undefined ? [] : [{ field, at }];
  });
  const [oldest] = read.sort((a, b) => (a.at < b.at ? -1 : 1));
  if (!oldest || oldest.at.slice(0, 10) >= addDays(today, -freshDays)) return null;
  return speaker.stale(oldest.field, oldest.at);
}
