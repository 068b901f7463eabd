/** What each method is called, by its id. */
export const method = {
  rfm: 'Recency, frequency, money',
  value: 'Expected value',
  rules: 'Rules',
} as const;
