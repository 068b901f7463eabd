import type { Problem } from '@/core/problem';
import type { FoundList } from '@/core/reading/find-list';
import { pickAnother } from './another';
import { makeAsking } from './asking';
import { makeDisplay } from './display';
import { makeFinder } from './finder';
import { learn } from './learn';
import type { Link } from './link';
import { makeMeaning } from './meaning';
import { makePace } from './pace';
import { placeOf, watchPage } from './page-life';
import { watchForList, watchList } from './watch';
import { watchForShift } from './watch-for-shift';

/** After the address changed, the old rows stand for up to 1.5 s (Atomic CRM): nothing is sent under the new address. */
const oldRows = 2000;
/** A page that shows no list this long after it was loaded has none. */
const noList = 2500;

/** Badges on this page, for as long as it lives. Returns what takes everything of ours out of it again. */
export function startPage({ call, onTold, isAlive, over, record, pick, readAll }: Link): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let list: FoundList | null = null;
  let address = '';
  let place = placeOf(location.href);
  let held = false;
  let hadList = false;
  /** What is wrong with the page itself, as a sentence. */
  let pageProblem: string | null = null;
  let told = '';
  let stopWatching = (): void => {};
  let stopShift = (): void => {};
  const asking = makeAsking(call, {
    answered(answer) {
      display.answered(answer, pageProblem);
      pace.draw();
    },
    failed: (problem, tries) => failed(problem, tries === 2),
    again: () => pace.read(),
  });
  const display = makeDisplay({
    badgeOf: asking.badgeOf,
    reused: () => pace.read(),
    over,
    readAll: () => readAll({ list: () => list, signal, tell: display.setReadingAll }),
    call,
    address: () => address,
    redraw: () => pace.draw(),
    another: (on) => pickAnother({ finder, pick, call, shown: list?.root ?? null }, on),
  });
  const pace = makePace({
    read,
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

  function read(): void {
    if (!list) return;
    const { reading, anchors } = list.read();
    const isBlank = meaning.wasBlank();
    void meaning.ask().then((learned) => learned && pace.read());
    if (isBlank) return;
    display.setRows([...anchors].map(([key, anchor]) => ({ key, ...anchor })));
    address = reading.address;
    if (reading.rows.length === 0) finder.search(300);
    else if (!held) asking.see(reading);
  }

  function take(next: FoundList | null, problem: Problem | null): void {
    // A list that was shown is kept while it stands, though a search leaves too little of it to be sure what it is.
    const stands = !held && list?.root.isConnected && list.read().anchors.size > 0;
    const found = next ?? (stands ? list : null);
    held = false;
    stopWatching();
    if (found?.root !== list?.root) display.clear();
    list = found;
    if (!problem) pageProblem = null;
    if (list) {
      hadList = true;
      read();
      stopWatching = watchList(list.root, display.rows(), {
        changed() {
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
      pace.draw();
    } else {
      stopWatching = watchForList(() => finder.search());
    }
    if (problem && (next || !found)) void tell(problem);
  }

  /** The sentence for what is wrong. Pages without a list are many in a CRM: only the first one says so, and small. */
  async function tell(problem: Problem): Promise<void> {
    const reloadHelps = problem.code === 'background-failed';
    const small = problem.code === 'no-list' || problem.code === 'not-customers';
    const isIdle = (): boolean => small && (hadList || performance.now() < noList);
    const now = `${place} ${problem.code}`;
    if (isIdle() || (told === now && !reloadHelps)) return;
    told = now;
    const answer = await call('tellProblem', { address: place, problem });
    if (!answer.ok || isIdle()) return;
    const { text, words } = answer.value;
    if (!reloadHelps) pageProblem = text;
    display.tell(text, words, { small, reloadHelps });
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
    else if (often) void tell(problem);
  }

  function refresh(): void {
    asking.forgetAll();
    pace.read();
  }

  function quit(): void {
    stopping.abort();
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
        held = true;
        finder.renew(list?.root.isConnected ? oldRows : 250);
      },
      back(long) {
        if (long) refresh();
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
    else if (message.tell === 'focus') display.focus();
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
