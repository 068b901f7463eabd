/** What each method is called, by its id. */
export const method = {
  rfm: 'Recency, frequency, revenue',
  rules: 'Rules',
} as const;
