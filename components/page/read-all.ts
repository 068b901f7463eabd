import type { FoundList } from '@/core/reading/find-list';
import { flatParent } from '@/core/reading/page/flat-tree';
import { nearList } from '@/core/reading/page/near-list';
import { isNext, isOff } from '@/core/reading/page/next-control';

/** A list that whoever watches it reads, and who wants to know whether all of it is being read. */
export type Pages = {
  list: () => FoundList | null;
  /** The elements of the rows that were read. */
  rows: () => Element[];
  /** Their keys; null = they are about to be read, or were not answered yet. */
  keys: () => string[] | null;
  /** Has all of the list been read, as far as its length is known? */
  isWhole: () => boolean;
  /** Ends everything. */
  signal: AbortSignal;
  tell: (running: boolean) => void;
};
/** Called again while it reads, it stops. */
export type ReadAll = (pages: Pages) => void;

/** In ms. A person turns pages no faster; rows count as there when they stay as they are for `still`; nobody waits for others beyond `patience`. */
const pace = { step: 500, look: 150, still: 300, patience: 8000 };
/** So many steps without a row that was not seen before, and the list is over: one may only have been slow. */
const mostInVain = 2;

/** `ready` = the words of pagers are known; false = they can't be. */
export function makeReadAll(ready: Promise<boolean>): ReadAll {
  let running: AbortController | null = null;
  return (pages) => {
    running?.abort();
    if (running) return;
    const stop = new AbortController();
    running = stop;
    pages.tell(true);
    pages.signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    void ready
      .then((known) => (known ? readAll(pages, stop) : undefined))
      .finally(() => {
        stop.abort();
        running = null;
        pages.tell(false);
      });
  };
}

/**
 * Goes through the whole list as a person would: by its own control for the next page, else by scrolling it. The rows are read by
 * whoever watches the list. Starts where the list stands, and brings it back there. Escape ends it, as does another address.
 */
async function readAll(pages: Pages, stop: AbortController): Promise<void> {
  const { signal } = stop;
  const onEscape = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') stop.abort();
  };
  addEventListener('keydown', onEscape, { capture: true, signal });
  if (!pages.list()) return;
  const way = nextOf(pages) ? pageWay(pages) : scrollWay(pages);
  await walk(pages, way, signal);
  way.back();
}

type Way = {
  /** Shows more of the list; false = there is no more. */
  more: () => boolean;
  back: () => void;
};

async function walk({ list, keys, isWhole }: Pages, way: Way, signal: AbortSignal): Promise<void> {
  const place = location.pathname;
  const seen = new Set(keys());
  const isOver = (): boolean => signal.aborted || isWhole();
  for (let inVain = 0; inVain <= mostInVain && !isOver(); ) {
    const now = (keys() ?? []).join();
    if (!list() || location.pathname !== place || !way.more()) return;
    await settle(keys, now, isOver);
    const before = seen.size;
    for (const key of keys() ?? []) seen.add(key);
    inVain = seen.size > before ? 0 : inVain + 1;
  }
}

/** Waits until other rows are there, read and answered, and stay. While that takes its time (a hidden tab is not read), so does the walk. */
async function settle(keysNow: Pages['keys'], before: string, isOver: () => boolean): Promise<void> {
  const start = performance.now();
  let last = before;
  let since = start;
  let unread = start;
  for (;;) {
    await sleep(pace.look);
    const now = performance.now();
    const rows = keysNow();
    if (!rows) unread = now;
    const keys = rows?.join() ?? '';
    if (keys !== last) since = now;
    last = keys;
    const isStill = keys !== '' && keys !== before && now - since >= pace.still && now - start >= pace.step;
    if (isStill || isOver() || now - unread > pace.patience) return;
  }
}

/** What stands around the list's rows. */
function near({ list, rows }: Pages): Element[] {
  const { root } = list() ?? {};
  return root ? [...nearList(root, [{ parts: rows(), cells: [] }])].flat() : [];
}

const nextOf = (pages: Pages): HTMLElement | undefined =>
  near(pages).find((element): element is HTMLElement => isNext(element) && 'click' in element);

const textOf = (element: Element): string => (element.textContent ?? '').trim();
const isNumber = (element: Element): boolean => /^\d+$/.test(textOf(element));

function pageWay(all: Pages): Way {
  const page = near(all).find((element) => element.hasAttribute('aria-current') && isNumber(element));
  const number = page && textOf(page);
  let pages = 0;
  return {
    more() {
      const next = nextOf(all);
      if (!next || isOff(next)) return false;
      pages += 1;
      next.click();
      return true;
    },
    back() {
      if (pages === 0) return;
      // By its number where that can be pressed; else by the browser's own way back through the pages.
      const first = near(all).find((element) => textOf(element) === number && /^(a|button)$/.test(element.localName));
      if (first) (first as HTMLElement).click();
      else if (number) history.go(-pages);
    },
  };
}

function scrollWay({ rows }: Pages): Way {
  const scroller = scrollerOf(rows()[0]);
  const start = scroller.scrollTop;
  return {
    more() {
      scroller.scrollBy({ top: scroller.clientHeight * 0.9 });
      return true;
    },
    back() {
      scroller.scrollTo({ top: start });
    },
  };
}

/** What scrolls the rows: around them, in grids inside the list's own element. */
function scrollerOf(row: Element | undefined): Element {
  for (let at = row ? flatParent(row) : null; at; at = flatParent(at)) {
    if (at.scrollHeight > at.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

const sleep = (wait: number): Promise<void> => new Promise((done) => setTimeout(done, wait));
