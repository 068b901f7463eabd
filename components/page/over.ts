import type { Badge } from '@/core/browser/calls';
import type { Call } from './asking';
import { listenForArrows, passWheel } from './badge-keys';
import { makeBar } from './bar';
import type { Board } from './board';
import { boxOf } from './box';
import { makeCardPlace } from './card';
import type { CardActs } from './card-inside';
import { make, onPress } from './dom';
import type { Placed } from './drawn';
import { watchHover } from './hover';
import type { Layer } from './layer';
import { makeNext } from './next-badge';
import css from './over.css?inline';
import { type Saying, silent } from './saying';
import { segmentOf, tallyOf } from './tally';
import { makeVeil } from './veil';
import { say, type Words } from './words';

/** What is drawn above the page, bar and card, and what keys, wheel and pointer do on badges. */
export type Over = {
  say: (saying: Saying) => void;
  /** Opens the card of a badge; of the open one, closes it. */
  open: (badge: Badge) => void;
  close: () => void;
  /** Something moved: the bar looks whether it is in the way, and counts again. Cheap to call. */
  settle: () => void;
  /** Does the user look for others now? */
  isAside: (badge: Badge) => boolean;
  drawn: (placed: readonly Placed[]) => void;
  /** To the first badge, else to the bar. */
  focus: () => void;
  /** The customer (id) whose row has the cursor, whose card is open, or who is the only one here: the record. */
  atHand: () => string | null;
};

/** What it is made over. */
export type Stage = {
  layer: Layer;
  board: Board;
  badgeOf: (key: string) => Badge | null;
  call: Call;
  /** The address of the list that is shown. */
  address: () => string;
  /** The user wants the whole list read, or no longer. */
  readAll: () => void;
  /** The user wants another list of the page. */
  another: (on: { layer: Layer; words: Words }) => void;
  redraw: () => void;
};

export type MakeOver = (stage: Stage) => Over;

export const makeOver: MakeOver = ({ layer, board, badgeOf, call, address, readAll, another, redraw }) => {
  layer.addStyle(css);
  let saying = silent;
  let only: string | null = null;
  let hidden = false;
  const rowOf = (button: Element): Element | undefined => {
    const key = board.keyOf(button);
    return key === undefined ? undefined : board.anchorOf(key)?.row;
  };
  const badges = (): Badge[] => board.keys().flatMap((key) => badgeOf(key) ?? []);
  const show = (): void => bar.show({ saying, tally: tallyOf(badges(), saying.words), only, hidden });
  const lookFor = (key: string | null): void => {
    only = key;
    show();
    redraw();
  };
  const lead = (to: 'customer' | 'columns' | 'tags' | 'segments', customer: string | null): void =>
    void call('openPanel', { address: address(), customer, to });

  const cards = makeCardPlace(layer, {
    rowBox(key) {
      const row = board.anchorOf(key)?.row;
      return row ? boxOf(row) : null;
    },
    buttonOf: board.buttonOf,
  });
  const open = (badge: Badge, pressed: boolean): void => {
    const { id } = badge.customer;
    const acts: CardActs = {
      async tag(tag, on) {
        const answer = await call('tag', { address: address(), customer: id, tag, on });
        return answer.ok ? answer.value : null;
      },
      newTag: () => lead('tags', id),
      lead: (to) => lead(to, id),
    };
    const cardOf = async () => {
      const answer = await call('openCard', { address: address(), customer: id });
      return answer.ok ? answer.value : null;
    };
    cards.open(badge, cardOf, saying.words, acts, pressed);
  };
  const goNext = makeNext(board, badgeOf);
  const bar = makeBar({
    only: lookFor,
    next: (key) => goNext((badge) => segmentOf(badge) === key),
    segmentation: (id) => void call('showSegmentation', { address: address(), id }),
    density: (density) => void call('setDensity', { density }),
    panel: () => lead('segments', null),
    another() {
      bar.closeMenu();
      another({ layer, words: saying.words });
    },
    hide() {
      hidden = !hidden;
      layer.badges.classList.toggle('off', hidden);
      bar.closeMenu();
      if (hidden) cards.close();
      lookFor(null);
    },
    switchOff: () => void call('switchOff', {}),
    reload: () => location.reload(),
    readAll,
  });

  const signal = layer.life;
  listenForArrows(layer.badges, rowOf);
  passWheel(layer.badges, rowOf);
  const rest = (button: Element): void => {
    const key = board.keyOf(button);
    const badge = key === undefined ? null : badgeOf(key);
    if (badge) open(badge, false);
  };
  watchHover(layer.badges, layer.over, { rest, leave: cards.leave }, signal);
  for (const type of ['resize', 'scroll']) {
    addEventListener(type, bar.settle, { capture: true, passive: true, signal });
  }
  addEventListener('pointerdown', ({ target }) => target !== layer.host && bar.closeMenu(), {
    capture: true,
    passive: true,
    signal,
  });
  const veil = makeVeil(layer);
  const skip = make('button', { type: 'button', class: 'skip' });
  onPress(skip, () => bar.focus());
  layer.badges.prepend(skip);

  const isAside = (badge: Badge): boolean => only !== null && segmentOf(badge) !== only;
  return {
    say(next) {
      saying = next;
      if (!bar.element.parentNode) layer.over.append(bar.element);
      skip.textContent = say(saying.words, 'skip');
      show();
    },
    open: (badge) => open(badge, true),
    close: cards.close,
    settle() {
      if (saying !== silent) show();
    },
    isAside,
    drawn: (placed) => veil(placed.filter(({ drawn }) => isAside(drawn.button.badge))),
    atHand() {
      const active = document.activeElement;
      const keys = board.keys();
      const holding = keys.find((key) => active && board.anchorOf(key)?.row.contains(active));
      const key = holding ?? cards.shown() ?? (keys.length === 1 ? keys[0] : undefined);
      return (key !== undefined && badgeOf(key)?.customer.id) || null;
    },
    focus() {
      const first = board
        .drawnKeys()
        .map(board.buttonOf)
        .find((one) => one?.style.visibility === '');
      if (first && !hidden) first.focus({ preventScroll: true });
      else bar.focus();
    },
  };
};
