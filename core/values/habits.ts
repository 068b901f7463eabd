/** How people of a language write values. Evidence of last resort: what the column itself shows comes first. */
export type Habits = {
  /** BCP 47 tag for Intl, with the region whose habits these are. */
  locale: string;
  decimal: ',' | '.';
  dateOrder: 'DMY' | 'MDY' | 'YMD';
  /** ISO 3166-1 alpha-2: the country of a phone number without a prefix. */
  country: string;
  /** ISO 4217. */
  currency: string;
};
