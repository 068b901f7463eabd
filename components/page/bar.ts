import { windowBox } from './box';
import { make, onPress } from './dom';
import { keepInside, makeMovable } from './drag';
import { say, type Words } from './words';

export type Bar = {
  element: HTMLElement;
  /** What was read and with which segments; `more` says why these, and stands in the title. */
  setStatus: (status: string, more: string) => void;
  /** A sentence instead of the status; with the way to reload the page where that helps. */
  setProblem: (text: string | null, reloadHelps?: boolean) => void;
  setWords: (words: Words) => void;
  /** Said to screen readers, once. */
  announce: (text: string) => void;
  setSmall: (small: boolean) => void;
  /** Finds its corner, unless the user has put it somewhere. */
  settle: () => void;
  focus: () => void;
};

/** The small line in a corner of the page: what was read, and the switch that hides the badges on this page. */
export function makeBar(show: (shown: boolean) => void, reload: () => void): Bar {
  const status = make('span', { class: 'status' });
  const problem = make('span', { class: 'problem', hidden: true });
  // Last in the line, so that a longer text moves nothing else.
  const saying = make('span', { class: 'say' }, status, problem);
  const toggle = make('button', { type: 'button', 'aria-pressed': 'false' });
  const again = make('button', { type: 'button', hidden: true });
  const fold = make('button', { type: 'button', class: 'fold', 'aria-expanded': 'true' }, '–');
  const live = make('div', { class: 'live', role: 'status' });
  const element = make('div', { class: 'bar', role: 'region' }, fold, toggle, again, saying, live);
  let words: Words = {};
  let shown = true;
  let small = false;
  let placed = false;
  let corner: number | null = null;

  const setSmall = (next: boolean): void => {
    small = next;
    element.classList.toggle('small', small);
    fold.setAttribute('aria-expanded', String(!small));
    fold.textContent = small ? '◆' : '–';
    const name = say(words, small ? 'expand' : 'collapse');
    fold.setAttribute(
      'aria-label',
      small ? [say(words, 'title'), problem.textContent || status.textContent].join(': ') : name,
    );
    fold.title = small ? problem.textContent || status.textContent : name;
    place();
  };
  const place = (): void => {
    if (!element.isConnected || placed) return;
    const { right, bottom } = windowBox();
    const lefts = [right - element.offsetWidth - 8, 8, (right - element.offsetWidth) / 2];
    const top = bottom - element.offsetHeight - 8;
    // Looked for once: the answer is dear in long tables, and a bar that changes corners is a nuisance.
    corner ??= freest(lefts.map((left) => () => controlsUnder(left, top, element)));
    keepInside(element, lefts[corner] ?? 8, top);
  };
  const setToggle = (): void => {
    toggle.textContent = say(words, shown ? 'hide' : 'show');
  };

  onPress(fold, () => setSmall(!small));
  onPress(toggle, () => {
    shown = !shown;
    setToggle();
    show(shown);
    place();
  });
  onPress(again, reload);
  makeMovable(element, saying, () => {
    placed = true;
  });
  return {
    element,
    setStatus(text, more) {
      if (status.textContent === text && status.title === more) return;
      status.textContent = text;
      status.title = more;
      setSmall(small);
    },
    setProblem(text, reloadHelps = false) {
      if (problem.textContent === (text ?? '')) return;
      problem.textContent = text ?? '';
      problem.hidden = text === null;
      status.hidden = text !== null;
      again.hidden = !reloadHelps;
      toggle.hidden = text !== null;
      setSmall(small);
    },
    setWords(given) {
      words = given;
      element.setAttribute('aria-label', say(words, 'title'));
      saying.title = say(words, 'move');
      again.textContent = say(words, 'reload');
      setToggle();
      setSmall(small);
    },
    announce(text) {
      if (live.textContent !== text) live.textContent = text;
    },
    setSmall,
    settle: place,
    focus: () => (small || toggle.hidden ? fold : toggle).focus(),
  };
}

/** Index of the first place without a control, else of the one with the fewest. */
function freest(places: (() => number)[]): number {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [index, count] of places.entries()) {
    const controls = count();
    if (controls < fewest) {
      best = index;
      fewest = controls;
    }
    if (controls === 0) break;
  }
  return best;
}

const control = 'a[href], button, input, select, textarea, [role=button], [role=link], [tabindex="0"]';

/** How many controls of the page the bar would cover with its left upper corner here. */
function controlsUnder(left: number, top: number, bar: HTMLElement): number {
  const found = new Set<Element>();
  const y = top + bar.offsetHeight / 2;
  for (let x = left + 8; x < left + bar.offsetWidth; x += 40) {
    for (const element of document.elementsFromPoint(x, y)) {
      const under = element.closest(control);
      if (under) found.add(under);
    }
  }
  return found.size;
}
