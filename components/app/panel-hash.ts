import type { Ask } from '@/core/browser/calls';
import { toHash } from './route';

/** The screen to which a press on the CRM page leads. */
export function panelHash({ address, customer, to }: Ask<'openPanel'>): string {
  if (to === 'segments') return toHash({ screen: 'segments', list: address });
  if (to === 'columns' || customer === null) return toHash({ screen: 'list', list: address, customer });
  return toHash(to === 'tags' ? { screen: 'tag', customer } : { screen: 'customer', customer });
}
