import type { Answer, Badge, Card } from '@/core/browser/calls';
import { listenForArrows, passWheel } from './badge-keys';
import { makeBar, type Status } from './bar';
import { type Board, makeBoard } from './board';
import { boxOf } from './box';
import { makeCardPlace } from './card';
import { make, onPress } from './dom';
import { makeLayer } from './layer';
import { say, type Words } from './words';

/** Everything of ours that is seen on a page: badges, card and bar in one layer. */
export type Display = Board & {
  answered: (answer: Answer<'seeList'>, pageProblem: string | null) => void;
  /** A sentence in the bar; small = only a mark until it is opened. */
  tell: (text: string, words: Words, how: { small: boolean; reloadHelps: boolean }) => void;
  setFast: (fast: boolean) => void;
  /** All of the list is being read. */
  setReadingAll: (running: boolean) => void;
  /** Puts our node back where the page took it out; nothing of ours is put in before there is something to show. */
  keep: () => void;
  /** Everything goes, and where no newer version takes over, one line with the way to reload comes. */
  end: () => void;
  remove: () => void;
};

export type Sources = {
  badgeOf: (key: string) => Badge | null;
  cardOf: (badge: Badge) => Promise<Card | null>;
  /** A row shows another record than it was read with. */
  reused: () => void;
  /** The user wants the whole list read, or no longer. */
  readAll: () => void;
};

/** In ms: how long the new version may take until its own layer is there. */
const newVersion = 4000;

export function makeDisplay({ badgeOf, cardOf, reused, readAll }: Sources): Display {
  const layer = makeLayer();
  let words: Words = {};
  const board = makeBoard(layer, { badgeOf, reused, open: (badge) => cards.open(badge, cardOf(badge), words) });
  const cards = makeCardPlace(layer, {
    rowBox(key) {
      const row = board.anchorOf(key)?.row;
      return row ? boxOf(row) : null;
    },
    buttonOf: board.buttonOf,
  });
  const bar = makeBar(
    (shown) => {
      layer.badges.classList.toggle('off', !shown);
      if (!shown) cards.close();
    },
    () => location.reload(),
    readAll,
  );
  let status: Omit<Status, 'running'> = { model: '', read: '', more: '', offer: '' };
  let running = false;
  for (const type of ['resize', 'scroll']) {
    addEventListener(type, bar.settle, { capture: true, passive: true, signal: layer.life });
  }
  const skip = make('button', { type: 'button', class: 'skip' });
  onPress(skip, () => bar.focus());
  layer.badges.prepend(skip);
  const rowOf = (button: Element): Element | undefined => {
    const key = board.keyOf(button);
    return key === undefined ? undefined : board.anchorOf(key)?.row;
  };
  listenForArrows(layer.badges, rowOf);
  passWheel(layer.badges, rowOf);

  const setWords = (given: Words): void => {
    words = given;
    board.setWords(words);
    bar.setWords(words);
    skip.textContent = say(words, 'skip');
    layer.badges.setAttribute('aria-label', say(words, 'badgesOn'));
  };
  const setStatus = (): void =>
    bar.setStatus({ ...status, running, offer: running ? say(words, 'stopReading') : status.offer });
  const show = (): void => {
    if (!bar.element.isConnected) layer.over.append(bar.element);
    layer.keep();
    bar.settle();
  };

  return {
    ...board,
    draw(thorough) {
      if (thorough) bar.settle();
      return board.draw(thorough);
    },
    answered(answer, pageProblem) {
      setWords(answer.words);
      const { model, status: said, coverage } = answer;
      const { read, of, more } = coverage;
      const isPart = of === null ? more : read < of;
      const offer = isPart ? say(words, 'readAll').replace('{n}', String(of ?? '…')) : '';
      status = { model: model?.name ?? '', read: said, more: model?.because ?? '', offer };
      setStatus();
      const problem = answer.problem?.text ?? pageProblem;
      bar.setProblem(problem);
      bar.announce(problem ?? said);
      show();
    },
    tell(text, given, { small, reloadHelps }) {
      setWords(given);
      bar.setProblem(text, reloadHelps);
      if (small) bar.setSmall(true);
      else bar.announce(text);
      show();
    },
    setReadingAll(now) {
      running = now;
      setStatus();
    },
    setFast: (fast) => layer.badges.classList.toggle('fast', fast),
    keep() {
      if (bar.element.parentElement) layer.keep();
    },
    end() {
      board.clear();
      cards.close();
      bar.element.remove();
      // The new version comes into open tabs by itself, and then there is nothing to say.
      setTimeout(() => {
        const others = document.querySelectorAll('[data-segment-lens]').length > (layer.host.isConnected ? 1 : 0);
        if (others || Object.keys(words).length === 0) layer.remove();
        else {
          bar.setProblem(say(words, 'updated'), true);
          show();
        }
      }, newVersion);
    },
    remove: layer.remove,
  };
}
