import type { Answer } from '@/core/browser/calls';
import { type Board, makeBoard } from './board';
import { makeLayer } from './layer';
import type { MakeOver, Over, Stage } from './over';
import { type Saying, silent } from './saying';
import { say, type Words } from './words';

/** Everything of ours that is seen on a page: badges, and above them bar and card, in one layer. */
export type Display = Board & {
  answered: (answer: Answer<'seeList'>, pageProblem: string | null) => void;
  /** A sentence in the bar; small = only a mark until it is opened. */
  tell: (text: string, words: Words, how: { small: boolean; reloadHelps: boolean }) => void;
  setFast: (fast: boolean) => void;
  /** All of the list is being read. */
  setReadingAll: (running: boolean) => void;
  /** The card goes: the page is another. */
  closeCard: () => void;
  /** Has all of the list been read, as far as its length is known? */
  isWhole: () => boolean;
  /** The user wants to go to the badges by keyboard, or something for the customer at hand. */
  hear: (tell: 'focus' | 'at hand') => void;
  /** Puts our node back where the page took it out; nothing of ours is put in before there is something to show. */
  keep: () => void;
  /** Everything goes, and where no newer version takes over, one line with the way to reload comes. */
  end: () => void;
  remove: () => void;
};

export type Sources = Pick<Stage, 'badgeOf' | 'call' | 'address' | 'readAll' | 'another' | 'redraw'> & {
  /** A row shows another record than it was read with. */
  reused: () => void;
  /** Bar and card come after the first badges. Null = not now. */
  over: () => Promise<MakeOver | null>;
};

/** In ms: how long the new version may take until its own layer is there. */
const newVersion = 4000;

export function makeDisplay({ reused, over: fetchOver, ...stage }: Sources): Display {
  const layer = makeLayer();
  let over: Over | null = null;
  let bringing: Promise<Over | null> | null = null;
  let saying: Saying | null = null;
  const board = makeBoard(layer, {
    badgeOf: stage.badgeOf,
    reused,
    open: (badge) => void bring().then((it) => it?.open(badge)),
    isAside: (badge) => over?.isAside(badge) ?? false,
    drawn: (placed) => over?.drawn(placed),
  });

  const bring = (): Promise<Over | null> => {
    bringing ??= fetchOver().then((makeOver) => {
      if (!makeOver) bringing = null;
      else if (!layer.life.aborted) over = makeOver({ ...stage, layer, board });
      if (saying) over?.say(saying);
      return over;
    });
    return bringing;
  };
  const show = (change: Partial<Saying>): void => {
    saying = { ...silent, ...saying, ...change };
    board.setDensity(saying.density);
    board.setWords(saying.words);
    layer.badges.setAttribute('aria-label', say(saying.words, 'badgesOn'));
    layer.keep();
    over?.say(saying);
    void bring();
  };

  return {
    ...board,
    draw(thorough) {
      if (thorough) over?.settle();
      return board.draw(thorough);
    },
    answered({ words, model, status, coverage, problem, segmentations, density }, pageProblem) {
      const { read, of, more } = coverage;
      const isPart = of === null ? more : read < of;
      const text = problem?.text ?? pageProblem;
      show({
        words,
        segmentations,
        density,
        status: {
          model: model?.name ?? '',
          read: status,
          more: model?.because ?? '',
          offer: isPart ? say(words, 'readAll').replace('{n}', String(of ?? '…')) : '',
        },
        problem: text === null ? null : { text, small: false, reloadHelps: false },
      });
    },
    tell: (text, words, how) => show({ words, problem: { text, ...how } }),
    setFast: (fast) => layer.badges.classList.toggle('fast', fast),
    setReadingAll: (running) => show({ running }),
    closeCard: () => over?.close(),
    isWhole: () => saying?.status.offer === '',
    hear(tell) {
      if (tell === 'focus') over?.focus();
      else void stage.call('atHand', { address: stage.address(), customer: over?.atHand() ?? null });
    },
    keep() {
      if (saying) layer.keep();
    },
    end() {
      board.clear();
      over?.close();
      layer.over.replaceChildren();
      // The new version comes into open tabs by itself, and then there is nothing to say.
      setTimeout(() => {
        const others = document.querySelectorAll('[data-segment-lens]').length > (layer.host.isConnected ? 1 : 0);
        if (others || !saying) layer.remove();
        else show({ problem: { text: say(saying.words, 'updated'), small: false, reloadHelps: true } });
      }, newVersion);
    },
    remove: layer.remove,
  };
}
