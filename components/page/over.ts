import type { Badge, Card } from '@/core/browser/calls';
import { listenForArrows, passWheel } from './badge-keys';
import { makeBar, type Saying } from './bar';
import type { Board } from './board';
import { boxOf } from './box';
import { makeCardPlace } from './card';
import { make, onPress } from './dom';
import type { Layer } from './layer';
import css from './over.css?inline';
import { say } from './words';

/** What is drawn above the page, bar and card, and what keys and wheel do on badges. */
export type Over = {
  say: (saying: Saying) => void;
  /** Opens the card of a badge; of the open one, closes it. */
  open: (badge: Badge) => void;
  close: () => void;
  /** Something moved: the bar looks whether it is in the way. Cheap to call. */
  settle: () => void;
};

/** What it is made over. */
export type Stage = {
  layer: Layer;
  board: Board;
  cardOf: (badge: Badge) => Promise<Card | null>;
  /** The user wants the whole list read, or no longer. */
  readAll: () => void;
};

export type MakeOver = (stage: Stage) => Over;

export const makeOver: MakeOver = ({ layer, board, cardOf, readAll }) => {
  layer.addStyle(css);
  let saying: Saying | null = null;
  const rowOf = (button: Element): Element | undefined => {
    const key = board.keyOf(button);
    return key === undefined ? undefined : board.anchorOf(key)?.row;
  };
  listenForArrows(layer.badges, rowOf);
  passWheel(layer.badges, rowOf);
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
  for (const type of ['resize', 'scroll']) {
    addEventListener(type, bar.settle, { capture: true, passive: true, signal: layer.life });
  }
  const skip = make('button', { type: 'button', class: 'skip' });
  onPress(skip, () => bar.focus());
  layer.badges.prepend(skip);

  return {
    say(next) {
      saying = next;
      if (!bar.element.parentNode) layer.over.append(bar.element);
      skip.textContent = say(saying.words, 'skip');
      bar.say(saying);
    },
    open: (badge) => cards.open(badge, cardOf(badge), saying?.words ?? {}),
    close: cards.close,
    settle: bar.settle,
  };
};
