import { type Customer, valueAt } from '../customer/customer';
import { fieldOf, isFieldKey } from '../customer/fields';
import { isKnown } from '../customer/has-ordered';
import { type Column, type Coverage, isPartial } from '../customer/list';
import { done, type Outcome, type Problem } from '../problem';
import { methodOf } from './index';
import type { SegmentModel } from './model';
import { data as rulesData } from './rules/params';
import { goesByShares, measureShares } from './rules/shares';

/** How much of which list the customers are; `columns` tells which field it is sorted by. */
export type Seen = { coverage: Coverage; columns?: readonly Column[] };

/** Below this a field is rather missing than there. */
export const leastKnown = 0.5;
/** A segment with more than this share tells nobody apart; asked of lists from `fewestToJudge` on, where shares mean something. */
const oneGroup = 0.9;
const tooUnclear = 0.5;
const fewestToJudge = 10;
/**
 * Of a partly read list, shares of fewer than these are shares of a page: the top fifth of the first 25 of 900 is anybody. What
 * goes by limits that hold for one customer alone comes first then (recency, frequency, money ask for as many buyers).
 */
const fewestForShares = 50;
/**
 * Of a list sorted by spend, orders or date, so much must be read before ranks mean anything (CDNOW, Online Retail: of the labels by
 * rank 82–88 % differ from those of the whole list at 15 % read, 64–73 % at half, 13–23 % at nine tenths; unsorted 9–12 % at 15 %).
 */
const nearlyAll = 0.9;

export const isShown = (sample: readonly Customer[], field: string): boolean =>
  sample.some((customer) => valueAt(customer, field) !== undefined);
export const shareKnown = (sample: readonly Customer[], field: string): number =>
  sample.filter((customer) => isKnown(customer, field)).length / sample.length;

/** Which of the needed fields the customers lack, or null. */
export function lackingOf(needs: readonly string[], sample: readonly Customer[]): Problem | null {
  const absent = needs.filter((field) => !isShown(sample, field));
  if (absent.length > 0) return { code: 'missing-fields', fields: absent };
  const shares = needs.map((field) => ({ field, share: shareKnown(sample, field) }));
  const lacking = shares.filter(({ share }) => share < leastKnown);
  if (lacking.length === 0) return null;
  const share = 1 - Math.min(...lacking.map((one) => one.share));
  return { code: 'cannot-tell', fields: lacking.map(({ field }) => field), share };
}

/** Are its shares shares of something? A problem where they are of none; a weakness where a part of a list does not stand for it. */
export function weaknessOf(model: SegmentModel, sample: readonly Customer[], seen: Seen): Outcome<Problem | null> {
  const sorted = methodOf(model).relative(model) ? sortingOf(seen) : null;
  if (model.method !== 'rules') return done(sorted);
  const rules = rulesData.parse(model.data);
  const measured = measureShares(rules, sample);
  if (!measured.ok) return measured;
  const least = measured.value;
  if (!least || !isPartial(seen.coverage) || !goesByShares(rules)) return done(null);
  if (least.of >= fewestForShares) return done(sorted);
  return done({ code: 'too-few-known', field: least.field, have: least.of, need: fewestForShares });
}

/** Is it the first part of a list that is sorted by what customers do, so that ranks in it are those of the best or the worst? */
function sortingOf({ coverage, columns }: Seen): Problem | null {
  const { sortedBy, read, of } = coverage;
  const field = columns?.find(({ header }) => header === sortedBy?.header)?.field;
  if (!isPartial(coverage) || field == null || !isFieldKey(field) || fieldOf(field).basis !== 'behavioural')
    return null;
  return of !== null && read >= of * nearlyAll ? null : { code: 'part-sorted', field, read };
}

/** Does the model tell the customers apart? */
export function judge(model: SegmentModel, sample: readonly Customer[], asOf: string): Problem | null {
  const sizes = new Map<string, number>();
  const missing = new Map<string, number>();
  const method = methodOf(model);
  for (const customer of sample) {
    const placement = method.assign(customer, model, asOf);
    if (placement.segment !== null) sizes.set(placement.segment, (sizes.get(placement.segment) ?? 0) + 1);
    else for (const field of placement.missing) missing.set(field, (missing.get(field) ?? 0) + 1);
  }
  const placed = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const unclear = 1 - placed / sample.length;
  if (unclear > tooUnclear) {
    const fields = [...missing].sort((a, b) => b[1] - a[1]).map(([field]) => field);
    return { code: 'cannot-tell', fields, share: unclear };
  }
  const [largest, size] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (sample.length < fewestToJudge || size <= placed * oneGroup) return null;
  const segment = model.segments.find(({ key }) => key === largest)?.name ?? largest;
  return { code: 'one-group', segment, share: size / placed };
}
