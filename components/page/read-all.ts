import type { FoundList } from '@/core/reading/find-list';
import { flatParent } from '@/core/reading/page/flat-tree';
import { nearList } from '@/core/reading/page/near-list';
import { isNext, isOff } from '@/core/reading/page/next-control';

/** The list as it stands now, what ends everything, and who wants to know whether a list is being read. */
export type Pages = { list: () => FoundList | null; signal: AbortSignal; tell: (running: boolean) => void };
/** Called again while it reads, it stops. */
export type ReadAll = (pages: Pages) => void;

/** In ms. A person turns pages no faster; rows count as there when they stay as they are for `still`, at most after `patience`. */
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
      .then((known) => (known ? readAll(pages.list, stop) : undefined))
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
async function readAll(list: () => FoundList | null, stop: AbortController): Promise<void> {
  const { signal } = stop;
  const onEscape = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') stop.abort();
  };
  addEventListener('keydown', onEscape, { capture: true, signal });
  const first = list();
  if (!first) return;
  const way = nextOf(first) ? pageWay(first) : scrollWay(first);
  await walk(list, way, signal);
  way.back();
}

type Way = {
  /** Shows more of the list; false = there is no more. */
  more: (now: FoundList) => boolean;
  back: () => void;
};

async function walk(list: () => FoundList | null, way: Way, signal: AbortSignal): Promise<void> {
  const place = location.pathname;
  const seen = new Set(keysOf(list()));
  for (let inVain = 0; inVain <= mostInVain && !signal.aborted; ) {
    const now = list();
    if (!now || location.pathname !== place || !way.more(now)) return;
    await settle(list, keysOf(now).join(), signal);
    const before = seen.size;
    for (const key of keysOf(list())) seen.add(key);
    inVain = seen.size > before ? 0 : inVain + 1;
  }
}

/** Waits until other rows are there and stay. */
async function settle(list: () => FoundList | null, before: string, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  let last = before;
  let since = start;
  for (;;) {
    await sleep(pace.look);
    const now = performance.now();
    const keys = keysOf(list()).join();
    if (keys !== last) since = now;
    last = keys;
    const isStill = keys !== '' && keys !== before && now - since >= pace.still && now - start >= pace.step;
    if (isStill || signal.aborted || now - start > pace.patience) return;
  }
}

/** Rows that are waiting for their data have no key and are not there yet. */
const keysOf = (list: FoundList | null): string[] => [...(list?.read().anchors.keys() ?? [])];

/** What stands around the list's rows. */
function near(list: FoundList): Element[] {
  const records = [...list.read().anchors.values()].map(({ row }) => ({ parts: [row], cells: [] }));
  return [...nearList(list.root, records)].flat();
}

const nextOf = (list: FoundList): HTMLElement | undefined =>
  near(list).find((element): element is HTMLElement => isNext(element) && 'click' in element);

const textOf = (element: Element): string => (element.textContent ?? '').trim();
const isNumber = (element: Element): boolean => /^\d+$/.test(textOf(element));

function pageWay(list: FoundList): Way {
  const page = near(list).find((element) => element.hasAttribute('aria-current') && isNumber(element));
  const number = page && textOf(page);
  let at = list;
  let pages = 0;
  return {
    more(now) {
      at = now;
      const next = nextOf(now);
      if (!next || isOff(next)) return false;
      pages += 1;
      next.click();
      return true;
    },
    back() {
      if (pages === 0) return;
      // By its number where that can be pressed; else by the browser's own way back through the pages.
      const first = near(at).find((element) => textOf(element) === number && /^(a|button)$/.test(element.localName));
      if (first) (first as HTMLElement).click();
      else if (number) history.go(-pages);
    },
  };
}

function scrollWay(list: FoundList): Way {
  const scroller = scrollerOf(list);
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
function scrollerOf(list: FoundList): Element {
  const [anchor] = list.read().anchors.values();
  for (let at = anchor ? flatParent(anchor.row) : null; at; at = flatParent(at)) {
    if (at.scrollHeight > at.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

const sleep = (wait: number): Promise<void> => new Promise((done) => setTimeout(done, wait));
