/** What each method is called, by its id. */
export const method = {
  rfm: 'Recency, frequency, money',
  value: 'Expected value',
  clusters: 'Natural groups',
  fit: 'Fit and interest',
  rules: 'Rules',
} as const;
