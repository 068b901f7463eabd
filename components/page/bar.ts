import { type Box, isEmpty, meet, windowBox } from './box';
import { make, onPress } from './dom';
import { keepInside, makeMovable } from './drag';
import { makeShape } from './mark';
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
  /** Something moved: if it now covers a control, it goes to another corner, or makes itself small. Cheap to call. */
  settle: () => void;
  focus: () => void;
};

/** The short line in a corner of the page: what was read, and the switch that hides the badges on this page. */
export function makeBar(show: (shown: boolean) => void, reload: () => void): Bar {
  const status = make('span', { class: 'status' });
  const problem = make('span', { class: 'problem', hidden: true });
  // Last in the line, so that a longer text moves nothing else.
  const saying = make('span', { class: 'say' }, status, problem);
  const toggle = make('button', { type: 'button' }, makeShape(eye));
  const again = make('button', { type: 'button', hidden: true });
  const fold = make('button', { type: 'button', class: 'fold', 'aria-expanded': 'true' }, '–');
  const live = make('div', { class: 'live', role: 'status' });
  const element = make('div', { class: 'bar', role: 'region' }, fold, toggle, again, saying, live);
  let words: Words = {};
  let shown = true;
  let small = false;
  /** The user has put it where it is, or has opened or folded it: that stays. */
  let placed = false;
  let folded = false;
  let corner: number | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const setSmall = (next: boolean): void => {
    small = next;
    element.classList.toggle('small', small);
    fold.setAttribute('aria-expanded', String(!small));
    fold.textContent = small ? '◆' : '–';
    const said = problem.textContent || status.textContent;
    setName(fold, small ? `${say(words, 'title')}: ${said}` : say(words, 'collapse'));
    put();
    settle();
  };
  const put = (): void => {
    if (!element.isConnected || placed) return;
    const places = placesOf(element, small);
    keepInside(element, ...(places[corner ?? 0] ?? places[0]));
  };
  const choose = (): void => {
    if (!element.isConnected || placed || element.querySelector(':focus-visible')) return;
    const taken = controlsOf(element);
    const counts = placesOf(element, small).map((place) => coveredAt(place, element, taken));
    const fewest = Math.min(...counts);
    // A bar that changes corners without need is a nuisance.
    if (corner === null || (counts[corner] ?? taken.length) > fewest) corner = counts.indexOf(fewest);
    if (fewest > 0 && !small && !folded) setSmall(true);
    else put();
  };
  const settle = (): void => {
    clearTimeout(settling);
    if (corner === null) choose();
    else settling = setTimeout(choose, quiet);
  };
  const setToggle = (): void => {
    element.classList.toggle('off', !shown);
    setName(toggle, say(words, shown ? 'hide' : 'show'));
  };

  onPress(fold, () => {
    folded = true;
    setSmall(!small);
  });
  onPress(toggle, () => {
    shown = !shown;
    setToggle();
    show(shown);
  });
  onPress(again, reload);
  makeMovable(element, saying, () => {
    placed = true;
  });
  return {
    element,
    setStatus(text, more) {
      if (status.textContent === text && saying.title === more) return;
      status.textContent = text;
      saying.title = more;
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
      again.textContent = say(words, 'reload');
      setToggle();
      setSmall(small);
    },
    announce(text) {
      if (live.textContent !== text) live.textContent = text;
    },
    setSmall,
    settle,
    focus: () => (small || toggle.hidden ? fold : toggle).focus(),
  };
}

const eye = 'M0 5Q5-2 10 5 5 12 0 5ZM5 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z';
/** In ms: so long nothing was scrolled, changed or resized before the bar looks whether it is in the way. */
const quiet = 200;

function setName(button: HTMLElement, name: string): void {
  button.setAttribute('aria-label', name);
  button.title = name;
}

type Place = [left: number, top: number];

/** Best first: the corners below, the middle below; for the mark also the right edge, where a longer line would hide a row. */
function placesOf({ offsetWidth, offsetHeight }: HTMLElement, small: boolean): [Place, ...Place[]] {
  const { right, bottom } = windowBox();
  const left = right - offsetWidth - 8;
  const top = bottom - offsetHeight - 8;
  const edge: Place[] = small ? [[left, top / 2]] : [];
  return [[left, top], [8, top], [left / 2, top], ...edge];
}

const control = 'a[href], button, input, select, textarea, [role=button], [role=link], [tabindex="0"]';
/** The last so many of a page are looked at: a pager comes after the rows, of which there may be thousands. */
const most = 500;
/** Pixels; what is wider (a row that is a link) can be pressed beside the bar. */
const wide = 500;

/** Where controls of the page and badges are, and where they will be when the page is scrolled to its start or its end. */
function controlsOf(bar: HTMLElement): Box[] {
  const ours = (bar.getRootNode() as ShadowRoot).querySelectorAll('.badge');
  const end = scrollY + innerHeight - document.documentElement.scrollHeight;
  return [...[...document.querySelectorAll(control)].slice(-most), ...ours].flatMap((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right - left > wide) return [];
    return [0, scrollY, end].map((by) => ({ left, right, top: top + by, bottom: bottom + by }));
  });
}

const coveredAt = ([left, top]: Place, bar: HTMLElement, taken: readonly Box[]): number => {
  const box = { left, top, right: left + bar.offsetWidth, bottom: top + bar.offsetHeight };
  return taken.filter((one) => !isEmpty(meet(one, box))).length;
};
