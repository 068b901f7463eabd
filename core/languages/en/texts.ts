import type { Text } from '../language';

/** Widens the literal texts, so that other languages may say their own. */
type Wide<T> = {
  [K in keyof T]: T[K] extends string | { one: string; other: string } ? Text : Wide<T[K]>;
};

export const texts = {
  page: {
    badgeCannotTell: 'Can’t tell',
  },
  problem: {
    'no-list':
      'There is no customer list on this page. Open a list of contacts or companies, or paste one into the popup.',
  },
} as const;

export type Texts = Wide<typeof texts>;
