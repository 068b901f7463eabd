import { listId } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { shownFields } from '@/core/segments/distribution';
import { isShown, shareKnown } from '@/core/segments/judge';
import { readySets } from '@/core/segments/ready-sets';
import { customersOfList } from '@/core/store/customers/customers-of-list';
import type { Ask, Opening, Usable } from './opening';

/** Below this a set says of most customers that it can't tell. */
const leastKnown = 0.5;

/** Looking at every field of 100,000 customers takes seconds: it is done here. One ask a worker. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => void open(data).then((opening) => postMessage(opening)));

async function open({ list, today }: Ask): Promise<Opening> {
  const customers = (await customersOfList(listId.parse(list))).map((one) => withDerived(one, today));
  const sets = readySets.flatMap((ready): Usable[] => {
    const needs = ready.needs(customers);
    const lacks = needs.filter((field) => !isShown(customers, field) || shareKnown(customers, field) < leastKnown);
    const params = lacks.length === 0 ? ready.params(customers) : null;
    return lacks.length > 0 || params ? [{ id: ready.id, needs, lacks, params }] : [];
  });
  return { fields: shownFields(customers), sets };
}
