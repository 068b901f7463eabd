import type { FoundList } from '@/core/reading/find-list';
import type { PageReading } from '@/core/reading/page/read-structure';
import { inStretches } from './in-stretches';

/** Reads a list in stretches, and sees that what comes of it is of one moment. */
export type Reader = {
  /** `done` gets how many ms the page waited for it. */
  read: (list: FoundList, done: (cost: number) => void) => void;
  /** The list that is watched is another than it was. */
  changed: () => void;
  stop: () => void;
};

export type Hearing = {
  see: (page: PageReading) => void;
  /** The list changed under the reading. */
  again: () => void;
};

/** So many readings in a row may be torn by changes; then the page has to wait for one. */
const mostTorn = 3;

export function makeReader({ see, again }: Hearing): Reader {
  let torn = 0;
  let isChanged = false;
  let stop = (): void => {};
  return {
    read(list, done) {
      stop();
      isChanged = false;
      const finished = (page: PageReading | null, cost: number): void => {
        // What was read before and after a change may not fit together: such a reading is none.
        if (isChanged) {
          torn += 1;
          again();
        } else if (page) {
          torn = 0;
          see(page);
        }
        done(cost);
      };
      stop = inStretches(list.read(), finished, torn < mostTorn ? undefined : Number.POSITIVE_INFINITY);
    },
    changed() {
      isChanged = true;
    },
    stop: () => stop(),
  };
}
