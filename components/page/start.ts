import type { Answer } from '@/core/browser/calls';
import type { Tell } from '@/core/browser/channel';
import type { Problem } from '@/core/problem';
import type { FoundList } from '@/core/reading/find-list';
import { type Call, makeAsking } from './asking';
import { listenForArrows, passWheel } from './badge-keys';
import { makeBar } from './bar';
import { makeBoard } from './board';
import { makeCardPlace } from './card';
import { make, onPress } from './dom';
import { makeFinder } from './finder';
import { makeLayer } from './layer';
import { placeOf, watchAddress } from './navigation';
import { makePace } from './pace';
import { type News, watchForList, watchList } from './watch';
import { watchForShift } from './watch-for-shift';
import { say, type Words } from './words';

/** The way to the background, and whether there still is one. */
export type Link = { call: Call; onTold: (hear: (message: Tell) => void) => () => void; isAlive: () => boolean };

/** The visible tab looks every few seconds whether something went unnoticed. */
const sweep = 3000;
/** After the address changed, the old rows stand for up to 1.5 s (Atomic CRM): nothing is sent under the new address. */
const oldRows = 2000;
/** A page that shows no list this long after it was loaded has none. */
const noList = 2500;
/** A tab that comes back after this long may show yesterday's segments. */
const longAway = 600_000;

/** Badges on this page, for as long as it lives. Returns what takes everything of ours out of it again. */
export function startPage({ call, onTold, isAlive }: Link): () => void {
  const stopping = new AbortController();
  const until = { signal: stopping.signal };
  const layer = makeLayer();
  let words: Words = {};
  let list: FoundList | null = null;
  let address = '';
  let place = placeOf(location.href);
  let held = false;
  let shown = true;
  let hadList = false;
  let stopWatching = (): void => {};
  let stopShift = (): void => {};
  let hiddenAt = 0;
  /** What is wrong with the page itself, as a sentence. */
  let pageProblem = '';

  const asking = makeAsking(call, {
    answered,
    failed,
    again: () => pace.read(),
  });
  const board = makeBoard(layer, {
    badgeOf: asking.badgeOf,
    reused: () => pace.read(),
    open(badge) {
      const card = call('openCard', { address, customer: badge.customer.id });
      cards.open(
        badge,
        card.then((answer) => (answer.ok ? answer.value : null)),
        words,
      );
    },
  });
  const cards = makeCardPlace(layer, {
    rowBox: (key) => board.anchorOf(key)?.row.getBoundingClientRect() ?? null,
    buttonOf: board.buttonOf,
  });
  const bar = makeBar(
    (visible) => {
      shown = visible;
      layer.badges.classList.toggle('off', !shown);
      if (!shown) cards.close();
    },
    () => location.reload(),
  );
  const skip = make('button', { type: 'button', class: 'skip' });
  onPress(skip, () => bar.element.querySelector('button')?.focus());
  layer.badges.append(skip);
  const rowOf = (button: Element): Element | undefined => {
    const key = board.keyOf(button);
    return key === undefined ? undefined : board.anchorOf(key)?.row;
  };
  listenForArrows(layer.badges, rowOf);
  passWheel(layer.badges, rowOf);

  const pace = makePace({
    read,
    draw(thorough) {
      if (!list) return false;
      const fast = board.draw(thorough);
      if (thorough) {
        stopShift();
        const keys = board.drawnKeys();
        const anchor = board.anchorOf(keys[keys.length >> 1] ?? '');
        if (anchor) stopShift = watchForShift(anchor.badge, pace.draw);
      }
      return fast;
    },
    setFast: (fast) => layer.badges.classList.toggle('fast', fast),
  });
  const news: News = {
    changed() {
      board.setStale();
      if (held) searchAnew();
      pace.read();
    },
    moved: pace.draw,
    scrolled: pace.scroll,
    moving: pace.drawOn,
    around() {
      layer.keep();
      if (held && list?.root.isConnected) return;
      finder.search(list?.root.isConnected ? 500 : 0);
    },
  };
  /** A list that was shown is kept while it stands, though a search leaves too little of it to be sure what it is. */
  const stands = (): boolean => !held && list !== null && list.root.isConnected && list.read().anchors.size > 0;
  const finder = makeFinder((next, problem) => {
    const found = next ?? (stands() ? list : null);
    held = false;
    stopWatching();
    if (found) {
      if (found.root !== list?.root) board.clear();
      hadList = true;
      list = found;
      read();
      stopWatching = watchList(found.root, board.rows(), news);
      pace.draw();
    } else {
      list = null;
      board.clear();
      stopWatching = watchForList(() => finder.search());
    }
    if (problem && (next || !found)) void tell(problem);
    else pageProblem = '';
  });

  function read(): void {
    if (!list) return;
    const { reading, anchors } = list.read();
    board.setRows([...anchors].map(([key, anchor]) => ({ key, ...anchor })));
    address = reading.address;
    if (reading.rows.length === 0) finder.search(300);
    else if (!held) asking.see(reading);
  }

  function answered(answer: Answer<'seeList'>): void {
    setWords(answer.words);
    const segments = answer.model ? say(words, 'segmentsBy').replace('{model}', answer.model.name) : '';
    bar.setStatus([answer.status, segments].filter(Boolean).join(' · '), answer.model?.because ?? '');
    bar.setProblem(answer.problem?.text ?? (pageProblem || null));
    bar.announce(answer.problem?.text ?? [answer.status, segments].filter(Boolean).join('. '));
    show();
    pace.draw();
  }

  function setWords(given: Words): void {
    words = given;
    board.setWords(words);
    bar.setWords(words);
    skip.textContent = say(words, 'skip');
    layer.badges.setAttribute('aria-label', say(words, 'badgesOn'));
  }

  function show(): void {
    if (!bar.element.isConnected) layer.over.append(bar.element);
    layer.keep();
    bar.settle();
  }

  function failed(problem: Problem, tries: number): void {
    if (problem.code === 'extension-updated') end();
    else if (tries === 2) void tell(problem);
  }

  /** The sentence for what is wrong. Pages without a list are many in a CRM: only the first one says so, and small. */
  async function tell(problem: Problem): Promise<void> {
    const quiet = problem.code === 'no-list' || problem.code === 'not-customers';
    if (quiet && (hadList || performance.now() < noList)) return;
    const answer = await call('tellProblem', { address: place, problem });
    if (!answer.ok || (quiet && hadList)) return;
    setWords(answer.value.words);
    if (problem.code !== 'background-failed') pageProblem = answer.value.text;
    bar.setProblem(answer.value.text, problem.code === 'background-failed');
    bar.setSmall(quiet);
    show();
  }

  /** The extension was updated under this page: one calm line, and nothing of ours goes on. */
  function end(): void {
    quit();
    if (Object.keys(words).length === 0) layer.remove();
    board.clear();
    cards.close();
    bar.setProblem(say(words, 'updated'), true);
  }

  function searchAnew(): void {
    finder.renew();
    finder.search(250);
  }

  function quit(): void {
    stopping.abort();
    stopWatching();
    stopShift();
    pace.stop();
    finder.stop();
    asking.stop();
    clearInterval(sweeping);
  }

  function stop(): void {
    quit();
    layer.remove();
  }

  const refresh = (): void => {
    asking.forgetAll();
    pace.read();
  };
  const sweeping = setInterval(() => {
    if (document.hidden) return;
    if (!isAlive()) return end();
    if (bar.element.parentElement) layer.keep();
    if (list?.root.isConnected && list.root.checkVisibility()) pace.draw();
    else finder.search();
  }, sweep);

  stopping.signal.addEventListener(
    'abort',
    watchAddress(() => {
      const now = placeOf(location.href);
      if (now === place) return pace.read();
      place = now;
      held = true;
      finder.renew();
      finder.search(oldRows);
      if (!list?.root.isConnected) searchAnew();
    }),
  );
  stopping.signal.addEventListener(
    'abort',
    onTold((message) => {
      if (message.tell === 'refresh') refresh();
      else if (message.origins.includes(`${location.protocol}//${location.hostname}`)) stop();
    }),
  );
  addEventListener('pageshow', (event) => event.persisted && refresh(), until);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) hiddenAt = performance.now();
      else if (performance.now() - hiddenAt > longAway) refresh();
      else pace.read();
      if (!document.hidden && !list) finder.search();
    },
    until,
  );
  finder.search();
  return stop;
}
