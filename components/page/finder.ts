import type { Problem } from '@/core/problem';
import type { Choice } from '@/core/reading/choice';
import { choiceOf } from '@/core/reading/chosen';
import { type FoundList, findLists } from '@/core/reading/find-list';
import { everyList, type PageList } from '@/core/reading/read-page';
import { atOnce } from '@/core/stretches';
import { inStretches } from './in-stretches';
import type { Known } from './learn';
import type { Link } from './link';
import type { Meaning } from './meaning';
import { placeOf } from './page-life';

/** Searching for the list of a page: costly, so with pauses that grow with what it cost and while nothing is found. */
export type Finder = {
  /** The words are learned and these are the adapters: from now on it can search. */
  begin: (known: Known) => void;
  /** Search, at once or as soon as the last search has been paid for. */
  search: (wait?: number) => void;
  /** The address changed: all pauses are over, and the next search is after `wait` ms. */
  renew: (wait: number) => void;
  /** Every list of the page, best first. */
  every: () => PageList[];
  chosen: () => Choice | undefined;
  /** From now on that is the list here; undefined = the one that is found by itself. */
  choose: (list: PageList | undefined) => void;
  stop: () => void;
};

/**
 * A search of n ms is followed by 30 n ms without one, at most 5 s; without a list the pause doubles up to 5 s. A page that has
 * just been opened is about to show its list: until it is so old, 4 n ms are enough.
 */
const rest = { young: 4, old: 30 };
const young = 6000;
const pause = { first: 100, most: 5000 };

type Found = { lists: FoundList[]; problem: Problem | null };

export function makeFinder(
  meaning: Meaning,
  record: Link['record'],
  found: (list: FoundList | null, problem: Problem | null) => void,
): Finder {
  let known: Known | null = null;
  const chosen = (): Choice | undefined => known?.choices[placeOf(location.href)];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;
  let endSearch: (() => void) | null = null;
  /** Something came up while it searched: it may have come after the place that was searched by then. */
  let again = false;
  let due = Number.POSITIVE_INFINITY;
  let notBefore = 0;
  let wait = pause.first;
  let opened = performance.now();

  const run = (): void => {
    timer = undefined;
    clearTimeout(reading);
    if (!known) return;
    due = Number.POSITIVE_INFINITY;
    again = false;
    const expert = { ...known, match: meaning.match };
    endSearch?.();
    let isDone = false;
    const end = inStretches(findLists(document, location.href, expert, chosen()), (result, cost) => {
      isDone = true;
      endSearch = null;
      if (result) searched(result, cost);
    });
    if (!isDone) endSearch = end;
  };

  const searched = ({ lists: [list], problem }: Found, cost: number): void => {
    const now = performance.now();
    wait = list ? pause.first : Math.min(pause.most, wait * 2);
    const pays = cost * (now - opened < young ? rest.young : rest.old);
    notBefore = now + Math.min(pause.most, Math.max(wait, pays));
    if (again) search();
    // Columns of which nothing is known yet: nobody can say whether these are customers.
    if (meaning.wasBlank()) void meaning.ask().then((learned) => learned && run());
    // Reading all rows is another stretch of work: the page may do its own in between.
    else if (list) reading = setTimeout(() => found(list, problem));
    else void lookForRecord(problem);
  };

  /** A page without a list may be one customer's. What is painted is neither. */
  const lookForRecord = async (problem: Problem | null): Promise<void> => {
    const one = problem?.code === 'canvas' ? null : await record(meaning.match);
    if (!known) return;
    if (meaning.wasBlank()) void meaning.ask().then((learned) => learned && run());
    else found(one, one ? null : problem);
  };

  const search = (soonest = 0): void => {
    if (document.hidden || !known) return;
    if (endSearch) {
      again = true;
      return;
    }
    const at = Math.max(performance.now() + soonest, notBefore);
    if (timer !== undefined && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(run, at - performance.now());
  };

  return {
    begin(given) {
      known = given;
      search();
    },
    search,
    renew(soonest) {
      endSearch?.();
      notBefore = 0;
      opened = performance.now();
      wait = pause.first;
      search(soonest);
    },
    every: () => (known ? atOnce(everyList(document, location.href, { ...known, match: meaning.match })) : []),
    chosen,
    choose(list) {
      if (!known) return;
      const { [placeOf(location.href)]: _, ...others } = known.choices;
      known = { ...known, choices: list ? { ...others, [placeOf(location.href)]: choiceOf(list) } : others };
      notBefore = 0;
      run();
    },
    stop() {
      known = null;
      endSearch?.();
      clearTimeout(timer);
      clearTimeout(reading);
    },
  };
}
