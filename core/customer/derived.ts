import type { Customer } from './customer';

/** The customer with every derived field that its values allow, as of a civil date. */
export const withDerived = (customer: Customer, _asOf: string): Customer => customer;
