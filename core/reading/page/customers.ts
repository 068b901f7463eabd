import type { Column } from '../../customer/list';

/** What says who somebody is. */
const identity = new Set([
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'company',
  'customerId',
  'domain',
  'website',
  'street',
]);

/** 0–1: do the columns mean people or companies? */
export function customerEvidence(columns: Column[]): number {
  const found = columns.filter(({ field }) => field !== null && identity.has(field));
  const who = found.some(
    ({ field }) =>
      field === 'name' || field === 'firstName' || field === 'lastName' || field === 'company' || field === 'email',
  );
  if (!who || found.length < 2) return 0;
  return Math.min(1, found.reduce((sum, { certainty }) => sum + certainty, 0) / 2);
}
