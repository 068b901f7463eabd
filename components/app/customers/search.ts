import { type Customer, displayName } from '@/core/customer/customer';
import type { Stretches } from '@/core/stretches';
import { eachOf } from '../../ui/in-turns';

/** Without case and accents: `ake` finds Åke, and `åke` finds Ake. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const searched = (customer: Customer): string => {
  const { company, email, phone, customerId, city, jobTitle, tags = [] } = customer.values;
  return fold(
    [displayName(customer), company, email, phone, customerId, city, jobTitle, ...tags].filter(Boolean).join('\n'),
  );
};

/** Those in whom every word of the query stands somewhere: name, company, address, phone, number, city, title or tags. */
export function* search(customers: readonly Customer[], query: string): Stretches<readonly Customer[]> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return customers;
  const found: Customer[] = [];
  yield* eachOf(customers, (customer) => {
    const text = searched(customer);
    if (words.every((word) => text.includes(word))) found.push(customer);
  });
  return found;
}
