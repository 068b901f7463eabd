import { type Customer, listId } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { distributionOf, shownFields } from '@/core/segments/distribution';
import { membershipIn } from '@/core/segments/membership-in';
import type { MemberOf } from '@/core/segments/method';
import { countSet } from '@/core/segments/rules/count-set';
import { limitOf } from '@/core/segments/rules/freeze';
import { customersOfList } from '@/core/store/customers/customers-of-list';
import { db } from '@/core/store/db';
import type { Answer, Ask } from './counting';

/** The customers of one list, with every derived field, for as long as its rules are edited. */
let open: { customers: Customer[]; today: string; memberOf: MemberOf } | null = null;

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Ask>) => {
  const tell = (answer: Answer) => port?.postMessage(answer);
  answer(data).then(tell, (error) =>
    tell({ answer: 'problem', problem: { code: 'background-failed', detail: String(error) } }),
  );
});

async function answer(ask: Ask): Promise<Answer> {
  if (ask.ask === 'open') {
    const kept = await customersOfList(listId.parse(ask.list));
    const models = await db.models.toArray();
    const customers = kept.map((customer) => withDerived(customer, ask.today));
    open = { customers, today: ask.today, memberOf: membershipIn(models) };
    return { answer: 'opened', opened: { customers: customers.length, fields: shownFields(customers) } };
  }
  if (!open) return { answer: 'problem', problem: { code: 'no-list' } };
  if (ask.ask === 'count')
    return { answer: 'counted', counts: countSet(ask.params, open.customers, open.today, open.memberOf) };
  if (ask.ask === 'limit') return { answer: 'limit', limit: limitOf(ask.clause, open.customers) };
  return { answer: 'spread', spread: distributionOf(open.customers, ask.field, ask.kind) };
}
