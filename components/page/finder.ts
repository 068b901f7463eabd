import type { Problem } from '@/core/problem';
import type { Adapter } from '@/core/reading/adapters/adapter';
import { type FoundList, findLists } from '@/core/reading/find-list';
import type { Link } from './link';
import type { Meaning } from './meaning';

/** Searching for the list of a page: costly, so with pauses that grow with what it cost and while nothing is found. */
export type Finder = {
  /** The words are learned and these are the adapters: from now on it can search. */
  begin: (known: readonly Adapter[]) => void;
  /** Search, at once or as soon as the last search has been paid for. */
  search: (wait?: number) => void;
  /** The address changed: all pauses are over, and the next search is after `wait` ms. */
  renew: (wait: number) => void;
  stop: () => void;
};

/**
 * A search of n ms is followed by 30 n ms without one, at most 5 s; without a list the pause doubles up to 5 s. A page that has
 * just been opened is about to show its list: until it is so old, 4 n ms are enough.
 */
const rest = { young: 4, old: 30 };
const young = 6000;
const pause = { first: 100, most: 5000 };

export function makeFinder(
  meaning: Meaning,
  record: Link['record'],
  found: (list: FoundList | null, problem: Problem | null) => void,
): Finder {
  let adapters: readonly Adapter[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let notBefore = 0;
  let wait = pause.first;
  let opened = performance.now();

  const run = (): void => {
    timer = undefined;
    if (!adapters) return;
    due = Number.POSITIVE_INFINITY;
    const start = performance.now();
    const { lists, problem } = findLists(document, location.href, { adapters, match: meaning.match });
    const [list] = lists;
    const end = performance.now();
    wait = list ? pause.first : Math.min(pause.most, wait * 2);
    const pays = (end - start) * (end - opened < young ? rest.young : rest.old);
    notBefore = end + Math.min(pause.most, Math.max(wait, pays));
    // Columns of which nothing is known yet: nobody can say whether these are customers.
    if (meaning.wasBlank()) void meaning.ask().then((learned) => learned && run());
    else if (list) found(list, problem);
    else void lookForRecord(problem);
  };

  /** A page without a list may be one customer's. What is painted is neither. */
  const lookForRecord = async (problem: Problem | null): Promise<void> => {
    const one = problem?.code === 'canvas' ? null : await record(meaning.match);
    if (!adapters) return;
    if (meaning.wasBlank()) void meaning.ask().then((learned) => learned && run());
    else found(one, one ? null : problem);
  };

  const search = (soonest = 0): void => {
    if (document.hidden || !adapters) return;
    const at = Math.max(performance.now() + soonest, notBefore);
    if (timer !== undefined && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(run, at - performance.now());
  };

  return {
    begin(known) {
      adapters = known;
      search();
    },
    search,
    renew(soonest) {
      notBefore = 0;
      opened = performance.now();
      wait = pause.first;
      search(soonest);
    },
    stop() {
      adapters = null;
      clearTimeout(timer);
    },
  };
}
