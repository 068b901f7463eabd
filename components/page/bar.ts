import { type MenuActs, makeMenu, type Shown } from './bar-menu';
import { makeBarPlace } from './bar-place';
import { make, onPress } from './dom';
import { makeMovable } from './drag';
import { makeShape } from './mark';
import { silent } from './saying';
import { sayTally } from './tally';
import { say } from './words';

export type Bar = {
  element: HTMLElement;
  /** What it shows; `hidden` = the badges are hidden on this page. */
  show: (shown: Shown & { hidden: boolean }) => void;
  /** Something moved: if it now covers a control, it goes to another corner, or makes itself small. Cheap to call. */
  settle: () => void;
  /** A press beside it: the menu goes, what was chosen in it stays. */
  closeMenu: () => void;
  focus: () => void;
};

export type BarActs = MenuActs & { reload: () => void; readAll: () => void };

/** The short line in a corner of the page: with which segments, and how much was read. Its menu has the rest. */
export function makeBar(acts: BarActs): Bar {
  const status = make('span', { class: 'status' });
  const count = make('button', { type: 'button', class: 'count', hidden: true });
  const problem = make('span', { class: 'problem', hidden: true });
  // Last in the line, so that a longer text moves nothing else.
  const saying = make('span', { class: 'say' }, status, count, problem);
  const more = make('button', { type: 'button', class: 'more', 'aria-expanded': 'false' }, makeShape(chevron));
  const only = make('button', { type: 'button', class: 'chip', hidden: true });
  const again = make('button', { type: 'button', hidden: true });
  const other = make('button', { type: 'button', hidden: true });
  const fold = make('button', { type: 'button', class: 'fold', 'aria-expanded': 'true' }, '–');
  const live = make('div', { class: 'live', role: 'status' });
  const menu = makeMenu(acts);
  const line = make('div', { class: 'short' }, fold, more, only, again, other, saying);
  const element = make('div', { class: 'bar', role: 'region' }, menu.element, line, live);
  let now: Parameters<Bar['show']>[0] = { saying: silent, tally: [], only: null, hidden: false };
  let text = '';
  let announced = '';
  let fading: ReturnType<typeof setTimeout> | undefined;
  let small = false;
  /** The user has opened or folded it: that stays. */
  let folded = false;
  const place = makeBarPlace(
    element,
    () => {
      if (!small && !folded) setSmall(true);
    },
    () => !menu.element.hidden,
  );

  const isWrong = (): boolean => now.saying.problem?.small === false;
  const setSmall = (next: boolean): void => {
    const { words } = now.saying;
    small = next;
    if (small) menu.element.hidden = true;
    element.classList.toggle('small', small);
    fold.setAttribute('aria-expanded', String(!small));
    more.setAttribute('aria-expanded', String(!menu.element.hidden));
    fold.textContent = !small ? '–' : isWrong() ? '!' : '◆';
    setName(fold, small ? `${say(words, 'title')}: ${problem.textContent || text}` : say(words, 'collapse'));
    place.put();
  };
  const setMenu = (open: boolean): void => {
    if (menu.element.hidden !== open) return;
    menu.element.hidden = !open;
    setSmall(false);
    setName(more, say(now.saying.words, open ? 'closeMenu' : 'menu'));
    if (open) menu.element.querySelector('button')?.focus({ preventScroll: true });
    else if (element.querySelector(':focus')) more.focus({ preventScroll: true });
    place.settle();
  };
  const write = (): void => {
    const { words, status: said, running, problem: wrong } = now.saying;
    const offer = running ? say(words, 'stopReading') : said.offer;
    const chosen = now.tally.find(({ key }) => key === now.only);
    text = [said.model, said.read].filter(Boolean).join(' · ');
    saying.title = `${text}\n${said.more}`;
    status.textContent = offer ? text.slice(0, -said.read.length) : text;
    count.textContent = `${said.read} ${running ? '■' : '⤓'}`;
    count.hidden = wrong !== null || !offer;
    problem.textContent = wrong?.text ?? '';
    problem.hidden = !wrong;
    again.textContent = say(words, now.hidden ? 'show' : 'reload');
    again.hidden = !(wrong?.reloadHelps || now.hidden);
    other.textContent = say(words, 'another');
    // Where nothing was found the user may know better.
    other.hidden = !wrong?.small;
    only.textContent = chosen ? `${chosen.name} ${chosen.count} ✕` : '';
    only.hidden = !chosen || !menu.element.hidden;
    only.className = `chip ${chosen?.tone ?? 'unknown'}`;
    status.hidden = wrong !== null;
    more.hidden = wrong !== null;
    element.setAttribute('aria-label', say(words, 'title'));
    element.classList.toggle('reading', running);
    element.classList.toggle('wrong', isWrong());
    setName(count, `${said.read}. ${offer}`);
    setName(only, `${chosen?.name}: ${say(words, 'everyone')}`);
    setName(more, say(words, menu.element.hidden ? 'menu' : 'closeMenu'));
    menu.show(now);
  };

  onPress(fold, () => {
    folded = true;
    setSmall(!small);
  });
  onPress(more, () => setMenu(menu.element.hidden !== false));
  onPress(again, () => (now.hidden ? acts.hide() : acts.reload()));
  onPress(other, acts.another);
  onPress(count, acts.readAll);
  onPress(only, () => acts.only(null));
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') setMenu(false);
  });
  makeMovable(element, saying, place.stay);
  return {
    element,
    show(next) {
      const before = now.saying.problem;
      now = next;
      const { problem: wrong, status: said, words } = now.saying;
      if (wrong && wrong.text !== before?.text) small = wrong.small || folded;
      write();
      setSmall(small);
      place.settle();
      // Said once for each segmentation, and not at every row that is scrolled to.
      const about = [wrong?.text, said.model, now.saying.running, now.only].join();
      if (about === announced) return;
      announced = about;
      const summary = now.tally.length > 0 ? ` ${sayTally(now.tally, words)}` : '';
      live.textContent = wrong ? (wrong.small ? '' : wrong.text) : `${said.read}.${summary}`;
      clearTimeout(fading);
      fading = setTimeout(() => live.replaceChildren(), spoken);
    },
    settle: place.settle,
    closeMenu: () => setMenu(false),
    focus: () => (small || more.hidden ? fold : more).focus(),
  };
}

/** In ms: by then a screen reader has said it, and whoever reads on from there shall not find an old count. */
const spoken = 5_000;
const chevron = 'M5 2 9.5 6.5 8.3 7.8 5 4.5 1.7 7.8.5 6.5Z';

function setName(button: HTMLElement, name: string): void {
  button.setAttribute('aria-label', name);
  button.title = name;
}
