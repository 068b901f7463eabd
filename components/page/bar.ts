import { type Box, isEmpty, meet, windowBox } from './box';
import { make, onPress } from './dom';
import { keepInside, makeMovable } from './drag';
import { makeShape } from './mark';
import { say, type Words } from './words';

export type Bar = {
  element: HTMLElement;
  say: (saying: Saying) => void;
  /** Something moved: if it now covers a control, it goes to another corner, or makes itself small. Cheap to call. */
  settle: () => void;
  focus: () => void;
};

/** All that the bar says. */
export type Saying = {
  words: Words;
  /** With which segments and how much was read; `more` says why, in the title. With an offer ("Read all 900"), a press does that. */
  status: { model: string; read: string; more: string; offer: string };
  /** All of the list is being read. */
  running: boolean;
  /**
   * A sentence instead of the status: small = only a mark until it is opened; with the way to reload the page where that helps.
   */
  problem: { text: string; small: boolean; reloadHelps: boolean } | null;
};

/** The short line in a corner of the page: what was read, and the switch that hides the badges on this page. */
export function makeBar(show: (shown: boolean) => void, reload: () => void, readAll: () => void): Bar {
  const status = make('span', { class: 'status' });
  const count = make('button', { type: 'button', class: 'count', hidden: true });
  const problem = make('span', { class: 'problem', hidden: true });
  // Last in the line, so that a longer text moves nothing else.
  const saying = make('span', { class: 'say' }, status, count, problem);
  const toggle = make('button', { type: 'button' }, makeShape(eye));
  const again = make('button', { type: 'button', hidden: true });
  const fold = make('button', { type: 'button', class: 'fold', 'aria-expanded': 'true' }, '–');
  const live = make('div', { class: 'live', role: 'status' });
  const element = make('div', { class: 'bar', role: 'region' }, fold, toggle, again, saying, live);
  let now: Saying = { words: {}, status: { model: '', read: '', more: '', offer: '' }, running: false, problem: null };
  let shown = true;
  let line = '';
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
    const { words } = now;
    setName(fold, small ? `${say(words, 'title')}: ${problem.textContent || line}` : say(words, 'collapse'));
    put();
    settle();
  };
  const put = (): void => {
    if (!element.isConnected || placed) return;
    const places = placesOf(element);
    keepInside(element, ...(places[corner ?? 0] ?? places[0]));
  };
  const choose = (): void => {
    if (!element.isConnected || placed || element.querySelector(':focus-visible')) return;
    const taken = controlsOf(element);
    const counts = placesOf(element).map(([left, top]) => {
      const box = { left, top, right: left + element.offsetWidth, bottom: top + element.offsetHeight };
      return taken.filter((one) => !isEmpty(meet(one, box))).length;
    });
    const fewest = Math.min(...counts);
    // A bar that changes corners without need is a nuisance.
    if (corner === null || (counts[corner] ?? 0) > fewest) corner = counts.indexOf(fewest);
    if (fewest > 0 && !small && !folded) setSmall(true);
    else put();
  };
  const settle = (): void => {
    clearTimeout(settling);
    if (corner === null) choose();
    else settling = setTimeout(choose, quiet);
  };
  const write = (): void => {
    const { words, status: said, running, problem: wrong } = now;
    const offer = running ? say(words, 'stopReading') : said.offer;
    line = [said.model, said.read].filter(Boolean).join(' · ');
    saying.title = `${line}\n${said.more}`;
    status.textContent = offer ? line.slice(0, -said.read.length) : line;
    count.textContent = `${said.read} ${running ? '■' : '⤓'}`;
    count.hidden = wrong !== null || !offer;
    problem.textContent = wrong?.text ?? '';
    problem.hidden = !wrong;
    again.hidden = !wrong?.reloadHelps;
    status.hidden = toggle.hidden = wrong !== null;
    again.textContent = say(words, 'reload');
    element.setAttribute('aria-label', say(words, 'title'));
    toggle.style.opacity = shown ? '' : '.4';
    setName(count, `${said.read}. ${offer}`);
    setName(toggle, say(words, shown ? 'hide' : 'show'));
    setSmall(small);
  };

  onPress(fold, () => {
    folded = true;
    setSmall(!small);
  });
  onPress(toggle, () => {
    shown = !shown;
    write();
    show(shown);
  });
  onPress(again, reload);
  onPress(count, readAll);
  makeMovable(element, saying, () => {
    placed = true;
  });
  return {
    element,
    say(next) {
      const { problem: before } = now;
      now = next;
      if (next.problem?.small && next.problem.text !== before?.text) small = true;
      write();
      const aloud = next.problem ? !next.problem.small && next.problem.text : next.status.read;
      if (aloud && live.textContent !== aloud) live.textContent = aloud;
    },
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

/** Best first: the corners below, then the middle. */
function placesOf({ offsetWidth, offsetHeight }: HTMLElement): [Place, Place, Place] {
  const { right, bottom } = windowBox();
  const left = right - offsetWidth - 4;
  const top = bottom - offsetHeight - 4;
  return [
    [left, top],
    [4, top],
    [left / 2, top],
  ];
}

const control = 'a[href], button, input, select, textarea, [role=button], [tabindex="0"]';
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
