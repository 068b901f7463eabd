import type { Problem } from '@/core/problem';
import type { FoundList } from '@/core/reading/find-list';
import type { PageReading } from '@/core/reading/page/read-structure';
import { atOnce } from '@/core/stretches';
import { pickAnother } from './another';
import { makeAsking } from './asking';
import { makeComplaint } from './complaint';
import { makeDisplay } from './display';
import { makeFinder } from './finder';
import { learn } from './learn';
import type { Link } from './link';
import { makeMeaning } from './meaning';
import { makePace } from './pace';
import { placeOf, watchPage } from './page-life';
import { makeReader } from './reader';
import { telling } from './telling';
import { watchForList, watchList } from './watch';
import { watchForShift } from './watch-for-shift';

/** After the address changed, the old rows stand for up to 1.5 s (Atomic CRM): nothing is sent under the new address. */
const oldRows = 2000;

/** Badges on this page, for as long as it lives. Returns what takes everything of ours out of it again. */
export function startPage({ call, onTold, isAlive, over, record, pick, readAll }: Link): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let list: FoundList | null = null;
  let address = '';
  let place = placeOf(location.href);
  let held = false;
  let stopWatching = (): void => {};
  let stopShift = (): void => {};
  const asking = makeAsking(call, {
    answered(answer) {
      display.answered(answer, complaint.text());
      pace.draw();
    },
    failed: (problem, tries) => failed(problem, tries === 2),
    again: () => pace.read(),
  });
  const display = makeDisplay({
    badgeOf: asking.badgeOf,
    reused: () => pace.read(),
    over,
    readAll: () => readAll({ ...display, list: () => list, keys, signal, tell: display.setReadingAll }),
    call: telling(call, (problem) => failed(problem, true)),
    address: () => address,
    redraw: () => pace.draw(),
    another: (on) => pickAnother({ finder, pick, call, shown: list?.root ?? null }, on),
  });
  const complaint = makeComplaint(call, display.tell);
  const pace = makePace({
    read: (done) => (list ? reader.read(list, done) : done(0)),
    draw(thorough) {
      if (!list) return false;
      const far = display.draw(thorough);
      if (thorough) watchShift();
      return far;
    },
    setFast: display.setFast,
  });
  const meaning = makeMeaning(call);
  const finder = makeFinder(meaning, record, take);
  const reader = makeReader({ see, again: () => pace.read() });
  const keys = (): string[] | null => (pace.isDue() || asking.isDue() ? null : display.keys());

  function see({ reading, anchors }: PageReading): void {
    const isBlank = meaning.wasBlank();
    void meaning.ask().then((learned) => learned && pace.read());
    if (isBlank || !list) return;
    const rows = [...anchors].map(([key, anchor]) => ({ key, ...anchor }));
    display.setRows(rows, list.root);
    address = reading.address;
    if (reading.rows.length === 0) finder.search(300);
    else if (!held) asking.see(reading);
  }

  function take(next: FoundList | null, problem: Problem | null): void {
    // A list that was shown is kept while it stands, though a search leaves too little of it to be sure what it is.
    const stands = (): boolean => !held && !!list?.root.isConnected && atOnce(list.read()).anchors.size > 0;
    const found = next ?? (stands() ? list : null);
    held = false;
    reader.stop();
    stopWatching();
    if (found?.root !== list?.root) display.clear();
    list = found;
    if (!problem) complaint.forget();
    if (list) {
      const { root } = list;
      complaint.listSeen();
      watch(root);
      // Once its rows are known, the shadow roots that hold them are watched as well.
      reader.read(list, () => {
        if (list?.root === root) watch(root);
        pace.draw();
      });
    } else {
      stopWatching = watchForList(() => finder.search());
    }
    if (problem && (next || !found)) void complaint.tell(problem, place);
  }

  function watch(root: Element): void {
    stopWatching();
    stopWatching = watchList(root, display.rows(), {
      changed() {
        reader.changed();
        display.setStale();
        if (held) finder.renew(250);
        pace.read();
      },
      moved: pace.draw,
      scrolled: pace.scroll,
      moving: pace.drawOn,
      around() {
        if (!isAlive()) return end();
        display.keep();
        if (!list?.root.isConnected) finder.search();
        else if (!held) finder.search(500);
      },
    });
  }

  /** One row in the middle stands for all: when it moves, they did. */
  function watchShift(): void {
    stopShift();
    const keys = display.drawnKeys();
    const anchor = display.anchorOf(keys[keys.length >> 1] ?? '');
    if (anchor) stopShift = watchForShift(anchor.badge, pace.draw);
  }

  function failed(problem: Problem, often: boolean): void {
    if (problem.code === 'extension-updated') end();
    else if (often) void complaint.tell(problem, place);
  }

  function refresh(): void {
    asking.forgetAll();
    pace.read();
  }

  function quit(): void {
    stopping.abort();
    reader.stop();
    stopWatching();
    stopShift();
    pace.stop();
    finder.stop();
    asking.stop();
  }

  /** The extension was updated under this page: one calm line, and nothing of ours goes on. */
  function end(): void {
    quit();
    display.end();
  }

  function stop(): void {
    quit();
    display.remove();
  }

  watchPage(
    {
      address() {
        const now = placeOf(location.href);
        if (now === place) return pace.read();
        place = now;
        display.closeCard();
        held = true;
        finder.renew(list?.root.isConnected ? oldRows : 250);
      },
      back(long) {
        // A record is told again: the panel goes along with the tab.
        if (long || display.keys().length === 1) refresh();
        else pace.read();
        if (!list) finder.search();
      },
      sweep() {
        if (!isAlive()) return end();
        display.keep();
        if (list?.root.isConnected && list.root.checkVisibility()) pace.draw();
        else finder.search();
      },
    },
    signal,
  );
  const unlisten = onTold((message) => {
    if (message.tell === 'refresh') refresh();
    else if (message.tell !== 'stop') display.hear(message.tell);
    else if (message.origins.includes(`${location.protocol}//${location.hostname}`)) stop();
  });
  signal.addEventListener('abort', unlisten);
  void learn(call).then((known) => {
    if (signal.aborted) return;
    if (known.ok) finder.begin(known.value);
    else failed(known.problem, true);
  });
  return stop;
}
