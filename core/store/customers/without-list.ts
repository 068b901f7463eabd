import type { Customer, ListId } from '../../customer/customer';
import { rowKey } from '../../customer/identity';
import { withoutLog } from '../../customer/order-history';

/** A customer without what was read in a list; what other lists said of the same is not known any more and comes with them. */
export function withoutList(whole: Customer, list: ListId): Customer {
  const customer = withoutLog(whole, list);
  const read = Object.keys(customer.sources).filter((key) => customer.sources[key]?.list === list);
  const isLeft = ([key]: [string, unknown]) => !read.includes(key) && !read.includes(`own:${key}`);
  return {
    ...customer,
    keys: customer.keys.filter((key) => !key.startsWith(rowKey(list, ''))),
    values: Object.fromEntries(Object.entries(customer.values).filter(isLeft)),
    own: Object.fromEntries(Object.entries(customer.own).filter(isLeft)),
    sources: Object.fromEntries(Object.entries(customer.sources).filter(isLeft)),
  };
}
