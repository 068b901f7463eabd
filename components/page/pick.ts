import { ancestorsOf, shadowOf } from '@/core/reading/page/flat-tree';
import { boxOf } from './box';
import { make, onPress } from './dom';
import type { Layer } from './layer';
import css from './pick.css?inline';
import { say, type Words } from './words';

/** What can be chosen on the page, best first, and what is shown now. */
export type Picking = {
  layer: Layer;
  words: Words;
  roots: readonly Element[];
  shown: Element | null;
  /** Is it the user's own choice that is shown? */
  isChosen: boolean;
  /** Null takes the choice back. */
  choose: (root: Element | null) => void;
};
export type Picker = (picking: Picking) => void;

let end: (() => void) | null = null;

/**
 * "Not this list?": the next list of the page, or the one that the user points at. A sheet over the page takes the pointer, so nothing of
 * the page is clicked; Enter takes the marked list, Escape leaves everything as it was.
 */
export const pick: Picker = ({ layer, words, roots, shown, isChosen, choose }) => {
  end?.();
  layer.addStyle(css);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, layer.life]);
  const before = (layer.host.getRootNode() as Document).activeElement;
  let at = roots.length > 1 && roots[0] === shown ? 1 : 0;

  const frame = make('div', { class: 'frame' });
  const sheet = make('div', { class: 'sheet' }, frame);
  const place = make('b', {});
  const next = make('button', { type: 'button' }, say(words, 'pickNext'));
  const take = make('button', { type: 'button', class: 'main' }, say(words, 'pickThis'));
  const back = make('button', { type: 'button', hidden: !isChosen }, say(words, 'pickBack'));
  const cancel = make('button', { type: 'button' }, say(words, 'pickCancel'));
  const how = make('p', { role: 'status' }, say(words, roots.length > 0 ? 'pickHow' : 'pickNone'));
  const panel = make(
    'div',
    { class: 'pick', role: 'dialog', 'aria-label': say(words, 'another') },
    how,
    make('div', { class: 'line' }, place, next, take, back, cancel),
  );

  const mark = (to: number): void => {
    at = to;
    const root = roots[at];
    frame.hidden = !root;
    place.textContent = roots.length > 0 ? `${at + 1} / ${roots.length}` : '';
    for (const button of [next, take]) button.hidden = roots.length === 0;
    if (root) draw();
  };
  const draw = (): void => {
    const root = roots[at];
    if (!root) return;
    const { left, top, right, bottom } = boxOf(root);
    Object.assign(frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
  };
  const goNext = (): void => {
    mark((at + 1) % roots.length);
    roots[at]?.scrollIntoView({ block: 'nearest' });
  };
  const done = (): void => {
    stop.abort();
    sheet.remove();
    panel.remove();
    end = null;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const choosing = (root: Element | null | undefined): void => {
    done();
    if (root !== undefined) choose(root);
  };

  onPress(next, goNext);
  onPress(take, () => choosing(roots[at]));
  onPress(back, () => choosing(null));
  onPress(cancel, done);
  sheet.addEventListener('pointermove', ({ clientX, clientY }) => {
    const found = roots.indexOf(rootAt(clientX, clientY, roots, layer.host) as Element);
    if (found !== -1 && found !== at) mark(found);
  });
  onPress(sheet, () => choosing(roots[at]));
  const onKey = (event: KeyboardEvent): void => {
    const isButton = panel.matches(':focus-within') && event.key === 'Enter';
    if (!event.isTrusted || isButton) return;
    const acts: Record<string, () => void> = { Escape: done, Enter: () => choosing(roots[at]), ArrowDown: goNext };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  for (const type of ['scroll', 'resize']) addEventListener(type, draw, { capture: true, passive: true, signal });
  end = done;
  layer.over.append(sheet, panel);
  layer.keep();
  mark(at);
  (roots.length > 0 ? take : cancel).focus({ preventScroll: true });
};

/** The innermost of the lists under a point, our own layer thought away. */
function rootAt(x: number, y: number, roots: readonly Element[], host: Element): Element | null {
  let element = document.elementsFromPoint(x, y).find((one) => one !== host) ?? null;
  for (let inner = element && shadowOf(element)?.elementFromPoint(x, y); inner && inner !== element; ) {
    element = inner;
    inner = shadowOf(element)?.elementFromPoint(x, y) ?? null;
  }
  if (!element) return null;
  for (const around of [element, ...ancestorsOf(element)]) if (roots.includes(around)) return around;
  return null;
}
