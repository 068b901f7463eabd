import { type Customer, displayName } from '@/core/customer/customer';

/** Without case and accents: `ake` finds Åke, and `åke` finds Ake. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const searched = (customer: Customer): string => {
  const { company, email, phone, customerId, city, jobTitle } = customer.values;
  return fold([displayName(customer), company, email, phone, customerId, city, jobTitle].filter(Boolean).join('\n'));
};

/** Those in whom every word of the query stands somewhere: name, company, address, phone, number, city or title. */
export function search(customers: readonly Customer[], query: string): readonly Customer[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return customers;
  return customers.filter((customer) => {
    const text = searched(customer);
    return words.every((word) => text.includes(word));
  });
}
