import type { Customer } from '../../customer/customer';
import { joinCustomers } from '../../customer/join-customers';
import { causeOf, type Move, type MoveCause, type Version } from '../../insights/membership/cause';
import { rewind } from '../../insights/membership/rewind';
import type { MemberOf } from '../../segments/method';
import type { Assignment, HistoryEntry, StoredModel } from '../db';

type Moved = {
  customer: Customer;
  was: Assignment;
  model: StoredModel;
  /** All that is remembered of the customer. */
  history: readonly HistoryEntry[];
  today: string;
  memberOf: MemberOf | undefined;
};

/** Held against what was known of the customer when they were last placed, and against the versions of the model since. */
export function whyMoved({ customer, was, model, history, today, memberOf }: Moved): MoveCause {
  const since = history.filter(({ at }) => at > was.at);
  const changes = since.flatMap((entry) => (entry.kind === 'value' ? [entry] : []));
  const join = since.flatMap((entry) => (entry.kind === 'join' ? [entry] : []))[0];
  const before = join
    ? rewind(
        join.before[0],
        changes.filter(({ at }) => at <= join.at),
        was.at,
      )
    : rewind(customer, changes, was.at);
  const acts: { cause: 'tagged' | 'correction'; customer: Customer }[] = [];
  if (join) acts.push({ cause: 'correction', customer: joinCustomers(...join.before) });
  const tagged = changes.filter(({ field }) => field === 'tags').at(-1)?.by === 'user';
  if (tagged) acts.push({ cause: 'tagged', customer: withTagsOf(acts.at(-1)?.customer ?? before, customer) });
  return causeOf({
    before: { segment: was.segment, version: was.version, asOf: was.asOf, customer: before },
    after: { asOf: today, customer },
    versions: versionsSince(model, was.version),
    acts,
    ...(memberOf && { memberOf }),
  } satisfies Move);
}

function withTagsOf(customer: Customer, { values: { tags } }: Customer): Customer {
  const { tags: _, ...others } = customer.values;
  return { ...customer, values: tags ? { ...others, tags } : others };
}

function versionsSince({ earlier, ...model }: StoredModel, version: number): [Version, ...Version[]] {
  const [first, ...rest] = [...earlier.filter((one) => one.version >= version), model];
  return [first ?? model, ...rest];
}
