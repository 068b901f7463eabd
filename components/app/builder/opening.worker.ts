import { listId } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { shownFields } from '@/core/segments/distribution';
import { usableSets } from '@/core/segments/usable-sets';
import { customersOfList } from '@/core/store/customers/customers-of-list';
import type { Ask, Opening, Usable } from './opening';

/** Looking at every field of 100,000 customers takes seconds: it is done here. One ask a worker. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => void open(data).then((opening) => postMessage(opening)));

async function open({ list, today }: Ask): Promise<Opening> {
  const customers = (await customersOfList(listId.parse(list))).map((one) => withDerived(one, today));
  const sets = usableSets(customers, today).map(({ ready, ...found }): Usable => ({ id: ready.id, ...found }));
  return { fields: shownFields(customers), sets };
}
