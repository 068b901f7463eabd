/** What each method is called, by its id. */
export const method = {
  rfm: 'Recency, frequency, money',
  value: 'Expected value',
  clusters: 'Natural groups',
  needs: 'Needs from answers',
  fit: 'Fit and interest',
  propensity: 'Likely to leave, answer or buy',
  rules: 'Rules',
} as const;
