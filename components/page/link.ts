import type { Tell } from '@/core/browser/answer';
import type { Call } from './asking';
import type { Pages } from './read-all';

/** The way to the background, and whether there still is one. */
export type Link = {
  call: Call;
  onTold: (hear: (message: Tell) => void) => () => void;
  isAlive: () => boolean;
  /** The user wants the whole list read, or no longer: a script of its own does that, since few pages need it. */
  readAll: (pages: Pages) => void;
};
