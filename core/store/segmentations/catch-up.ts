import type { ListId } from '../../customer/customer';
import { customersOfList } from '../customers/customers-of-list';
import type { Now } from '../now';
import { place } from '../places/place';
import { segmentationsOf } from './segmentations';

/**
 * Places everybody of a list in each of its segmentations as of today, so that who moved by time alone, or in a segmentation that the
 * list does not show, is remembered too. A page's round trip places the rows it shows in the one it shows and nothing else, because
 * that is all its badges need; the rest is done here, in the worker, when the app opens the list.
 */
export async function catchUp(list: ListId, now: Now): Promise<void> {
  const [models, customers] = await Promise.all([segmentationsOf(list), customersOfList(list)]);
  for (const model of models) await place(customers, model, now);
}
