import { type Customer, valueAt } from '../../../customer/customer';
import type { Reason } from '../../../reason';
import { kindOf, shownOf } from '../../field-value';
import type { Explanation } from '../../method';
import { borderline } from '../explain';
import { numberAt, showIn } from '../feature';
import { oneColumnReasons } from '../one-column';
import { type Column, measureOf } from './column';
import { flipByMedoids } from './flip';
import { type MixedData, type MixedGroup, placesIn } from './group';
import { codesOf, gapsTo, nearestMedoid, placeByMedoids } from './place';

/** More columns than these are not read. */
const columnsShown = 3;

export function explainByMedoids(customer: Customer, fitted: MixedData, asOf: string): Explanation {
  const placement = placeByMedoids(customer, fitted);
  const codes = codesOf(customer, fitted);
  const found = nearestMedoid(codes, fitted);
  if (placement.segment === null || !found) {
    const missing = placement.segment === null ? placement.missing : [];
    return { reasons: missing.map((field) => ({ kind: 'missing', field })), flip: null };
  }
  const { group, next, margin } = found;
  const measures = fitted.columns.map(measureOf);
  const [own, other] = [gapsTo(codes, group, measures), gapsTo(codes, next, measures)];
  const reasons = fitted.columns
    .map((column, at) => ({ column, at, pull: (other[at] ?? 0) - (own[at] ?? 0) }))
    .filter(({ at, pull }) => !Number.isNaN(pull) && !Number.isNaN(codes[at] as number))
    .sort((a, b) => b.pull - a.pull)
    .filter(({ pull }, rank) => rank === 0 || pull > 0)
    .slice(0, columnsShown)
    .flatMap(({ column, at }) => reasonFor(column, customer, group.profiles[at]) ?? []);
  return {
    reasons: [
      ...reasons,
      // Of a name the rule asks what is said already.
      ...oneColumnReasons(group.rule, customer, asOf).filter((rule) => !reasons.some((one) => saysOf(one, rule))),
      ...(margin < borderline ? [{ kind: 'borderline', segment: next.name } as const] : []),
    ],
    flip: flipByMedoids(customer, fitted),
  };
}

const saysOf = (one: Reason, rule: Reason): boolean =>
  rule.kind === 'limit' && rule.test === '=' && 'field' in one && one.field === rule.field;

/** A value beside what is usual in the group and elsewhere. */
function reasonFor(
  column: Column,
  customer: Customer,
  profile: MixedGroup['profiles'][number] | undefined,
): Reason | null {
  const { field } = column;
  const value = valueAt(customer, field);
  if (!profile || value === undefined) return null;
  if (column.as === 'number') {
    const show = (number: number | undefined) => showIn(column, number ?? 0);
    const [here, elsewhere] = [show(profile.here[0]), show(profile.elsewhere[0])];
    return { kind: 'typical', field, value: show(numberAt(customer, column)), here, elsewhere };
  }
  const shown = shownOf(field, kindOf(customer, field), value);
  const places = placesIn(column, customer) ?? [];
  // Of several tags the one that tells the group apart most.
  const [at] = places.toSorted(
    (a, b) =>
      (profile.here[b] ?? 0) - (profile.elsewhere[b] ?? 0) - (profile.here[a] ?? 0) + (profile.elsewhere[a] ?? 0),
  );
  if (at === undefined) return { kind: 'value', field, value: shown };
  const said = column.as === 'tags' ? ({ kind: 'text', value: column.names[at] ?? '' } as const) : shown;
  return { kind: 'share', field, value: said, here: profile.here[at] ?? 0, elsewhere: profile.elsewhere[at] ?? 0 };
}
