import { toHash } from '@/components/app/route';
import type { Caller } from '@/core/browser/answer';
import type { Answer } from '@/core/browser/calls';
import { now } from '@/core/browser/clock';
import type { Outcome } from '@/core/problem';
import { leadPanel } from '@/core/store/panel-place';

/** A record was opened: a panel that shows customers shows this one. */
export async function pinRecord(seen: Outcome<Answer<'seeList'>>, { window, address }: Caller): Promise<void> {
  const [badge] = seen.ok ? seen.value.badges : [];
  if (!badge) return;
  const hash = toHash({ screen: 'customer', customer: badge.customer.id });
  await leadPanel({ hash, window, at: now().at, pinned: address });
}
