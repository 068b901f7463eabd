import type { Badge, Card } from '@/core/browser/calls';
import type { Box } from './box';
import { type CardActs, cardInside } from './card-inside';
import { make, onPress } from './dom';
import { keepInside, makeMovable, putBeside } from './drag';
import type { Layer } from './layer';
import { makeMark } from './mark';
import { say, type Words } from './words';

export type CardPlace = {
  /**
   * Opens at once with what is known, and is filled when the answer is there (null = there is none). By a press it takes the focus;
   * else it only shows, until the pointer leaves. A second press closes it.
   */
  open: (badge: Badge, card: () => Promise<Card | null>, words: Words, acts: CardActs, pressed: boolean) => void;
  close: () => void;
  /** Closes it unless the user has pressed something. */
  leave: () => void;
  /** The row key of the open card. */
  shown: () => string | null;
};

/** Where a card belongs: its row's box, and the button that opened it (it may have been drawn anew since). */
export type Beside = { rowBox: (key: string) => Box | null; buttonOf: (key: string) => HTMLElement | undefined };

/** The one open card: why this customer is in this segment, what to say, what to do next. */
export function makeCardPlace(layer: Layer, { rowBox, buttonOf }: Beside): CardPlace {
  let element: HTMLElement | null = null;
  let key: string | null = null;
  let moved = false;
  let kept = false;

  const place = (): void => {
    if (!element || key === null || moved) return;
    const near = rowBox(key);
    const button = buttonOf(key)?.getBoundingClientRect();
    element.style.maxHeight = '';
    if (near) putBeside(element, { left: button?.left ?? near.left, top: near.top, bottom: near.bottom });
    else keepInside(element, 8, 8);
  };
  const close = (): void => {
    if (!element || key === null) return;
    const button = buttonOf(key);
    const hadFocus = element.matches(':focus-within');
    element.remove();
    button?.setAttribute('aria-expanded', 'false');
    element = key = null;
    kept = false;
    if (hadFocus) button?.focus({ preventScroll: true });
  };
  /** The user wants it: all of it shows, and it stays. */
  const keep = (): void => {
    if (kept) return;
    kept = true;
    element?.classList.remove('peek');
    place();
  };
  // A click beside an unmoved card closes it; one that was moved away stays while the user works in the page.
  addEventListener(
    'pointerdown',
    (event) => {
      if (element && !moved && event.isTrusted && event.target !== layer.host) close();
    },
    { capture: true, passive: true, signal: layer.life },
  );
  // What came by hovering goes by Escape, wherever the focus is (WCAG 2.2, 1.4.13).
  addEventListener('keydown', ({ key: pressed }) => pressed === 'Escape' && !kept && close(), {
    capture: true,
    passive: true,
    signal: layer.life,
  });

  return {
    open(badge, answer, words, acts, pressed) {
      const again = key === badge.row;
      if (!pressed && (again || kept)) return;
      if (again && !kept) {
        keep();
        element?.querySelector<HTMLElement>('.head button:last-child')?.focus({ preventScroll: true });
        return;
      }
      close();
      if (again) return;
      key = badge.row;
      moved = false;
      kept = pressed;
      const closer = make(
        'button',
        { type: 'button', 'aria-label': say(words, 'close'), title: say(words, 'close') },
        '✕',
      );
      const mover = make(
        'button',
        { type: 'button', class: 'move', 'aria-label': say(words, 'move'), title: say(words, 'move') },
        '✥',
      );
      const what = make(
        'p',
        { class: `what ${badge.segment?.tone ?? 'unknown'}` },
        makeMark(badge.segment?.tone ?? null),
      );
      what.append(badge.segment?.name ?? say(words, 'badgeCannotTell'));
      const title = make('h2', { id: 'title' }, badge.customer.name);
      const header = make('div', { class: 'head' }, make('div', {}, title, what), mover, closer);
      const inside = make(
        'div',
        // Who only passes by with the focus has heard the reason already: it describes the badge.
        { class: 'inside', tabindex: '0', 'aria-live': pressed ? 'polite' : 'off' },
        make('p', { class: 'note' }, say(words, 'loadingCard')),
      );
      const card = make(
        'div',
        { class: pressed ? 'card' : 'card peek', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' },
        header,
        inside,
      );
      element = card;
      onPress(closer, close);
      makeMovable(card, header, () => {
        moved = true;
        keep();
      });
      card.addEventListener('focusin', keep);
      card.addEventListener('click', keep);
      card.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') close();
      });
      layer.over.append(card);
      buttonOf(badge.row)?.setAttribute('aria-expanded', 'true');
      place();
      if (pressed) closer.focus({ preventScroll: true });
      void answer().then((known) => {
        if (element !== card) return;
        if (known) title.textContent = known.title;
        inside.replaceChildren(
          ...(known ? cardInside(known, words, card, acts) : [make('p', { class: 'note' }, say(words, 'cardFailed'))]),
        );
        place();
      });
    },
    close,
    leave() {
      if (!kept) close();
    },
    shown: () => key,
  };
}
