import type { Answer, Density } from '@/core/browser/calls';
import type { Words } from './words';

/** All that bar and card say beside what stands on the rows. */
export type Saying = {
  words: Words;
  /** With which segments and how much was read; `more` says why. With an offer ("Read all 900"), a press does that. */
  status: { model: string; read: string; more: string; offer: string };
  /** All of the list is being read. */
  running: boolean;
  /** A sentence instead of the status: small = only a mark until it is opened; with the way to reload the page where that helps. */
  problem: { text: string; small: boolean; reloadHelps: boolean } | null;
  segmentations: Answer<'seeList'>['segmentations'];
  density: Density;
};

export const silent: Saying = {
  words: {},
  status: { model: '', read: '', more: '', offer: '' },
  running: false,
  problem: null,
  segmentations: [],
  density: 'full',
};
