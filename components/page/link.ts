import type { Tell } from '@/core/browser/answer';
import type { Match } from '@/core/reading/expert';
import type { FoundList } from '@/core/reading/find-list';
import type { Call } from './asking';
import type { MakeOver } from './over';
import type { Picker } from './pick';
import type { Pages } from './read-all';

/** The way to the background, and whether there still is one. */
export type Link = {
  call: Call;
  onTold: (hear: (message: Tell) => void) => () => void;
  isAlive: () => boolean;
  /** Bar and card: a script of its own, since the first badges do not wait for it. Null = it could not be brought. */
  over: () => Promise<MakeOver | null>;
  /** Is a page without a list about one customer? A script of its own looks, once a page needs it. */
  record: (match: Match) => Promise<FoundList | null>;
  /** The user wants another list of the page. */
  pick: Picker;
  /** The user wants the whole list read, or no longer: a script of its own does that, since few pages need it. */
  readAll: (pages: Pages) => void;
};
