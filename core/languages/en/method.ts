/** What each method is called, by its id. */
export const method = {
  rfm: 'Recency, frequency, money',
  rules: 'Rules',
} as const;
