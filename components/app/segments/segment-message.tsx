import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { Customer } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { aboutIn, chooseMessage } from '@/core/messages/index';
import type { Goal } from '@/core/segments/segment';
import { messageOrder } from '@/core/store/messages/message-order';
import type { Stretches } from '@/core/stretches';
import { useInTurns } from '../../ui/use-in-turns';
import { useSpeaker } from '../../ui/use-speaker';
import { useCatalogue } from '../messages/use-catalogue';

type Props = { goal: Goal; customers: readonly Customer[]; today: string };

/** A message is chosen for each; of so many at most it is told which most get. */
const mostLooked = 200;

/** Which message most of the segment get. Each customer's own stands on their page. */
export function SegmentMessage({ goal, customers, today }: Props) {
  const { texts, code } = useSpeaker();
  const catalogue = useCatalogue();
  const order = useLiveQuery(() => messageOrder(goal, null, catalogue), [goal, catalogue]);
  const look = useCallback(
    () => commonest({ goal, customers, today }, code, catalogue, order ?? catalogue.orderOf(goal)),
    [goal, customers, code, today, catalogue, order],
  );
  const name = useInTurns(look);
  if (name === undefined) return null;
  return (
    <>
      <dt>{texts.choose.message}</dt>
      <dd>{name}</dd>
    </>
  );
}

function* commonest(
  { goal, customers, today }: Props,
  language: string,
  catalogue: ReturnType<typeof useCatalogue>,
  order: readonly string[],
): Stretches<string | undefined> {
  const counts = new Map<string, number>();
  for (const customer of customers.slice(0, mostLooked)) {
    yield;
    const message = chooseMessage({ goal, customer: withDerived(customer, today), language, catalogue, order });
    if (!message.ok) continue;
    const { name } = aboutIn(message.value, language);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
