import { make } from './dom';
import style from './style.css?inline';

/** Where everything of ours in a page lives: one node without a box, and inside it a shadow root that the page can't open. */
export type Layer = {
  host: HTMLElement;
  /** The badges: as high as the list is painted. */
  badges: HTMLElement;
  /** Holds the badges, and moves as one when the list is scrolled. */
  track: HTMLElement;
  /** Bar and card: above the page. */
  over: HTMLElement;
  addStyle: (css: string) => void;
  /** Puts the node (back) into the page; does nothing while it is there. */
  keep: () => void;
  remove: () => void;
  /** Ends when the layer is removed. */
  life: AbortSignal;
};

/** What happens on our controls is no business of the page's; the row under a badge never hears of it. */
const ours =
  'click dblclick auxclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress focusin focusout dragstart'.split(
    ' ',
  );
/** A page that takes our node out again and again has its reasons: wait longer each time, at most a minute. */
const patience = { free: 3, first: 1000, most: 60_000 };

export function makeLayer(): Layer {
  const host = make('div', { 'data-segment-lens': true });
  const root = host.attachShadow({ mode: 'closed' });
  const sheets: CSSStyleSheet[] = [];
  const addStyle = (css: string): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.push(sheet);
    root.adoptedStyleSheets = sheets;
  };
  addStyle(style);
  const track = make('div', { class: 'track' });
  const badges = make('div', { class: 'badges', role: 'group' }, track);
  const over = make('div', { class: 'over' });
  root.append(badges, over);
  for (const type of ours) host.addEventListener(type, (event) => event.stopPropagation());

  let returns = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const life = new AbortController();
  const { signal: removed } = life;
  const put = (): void => {
    waiting = undefined;
    // What an older version left behind: Firefox ends its script, and not what it drew.
    if (returns === 1) for (const old of document.querySelectorAll('[data-segment-lens]')) old.remove();
    // After the body: frameworks replace the body and what is in it, and equal z-indexes are painted in this order.
    if (!removed.aborted && !host.isConnected) document.documentElement.append(host);
  };
  return {
    host,
    badges,
    track,
    over,
    addStyle,
    keep() {
      if (host.isConnected || waiting !== undefined || removed.aborted) return;
      returns += 1;
      if (returns <= patience.free) put();
      else waiting = setTimeout(put, Math.min(patience.most, patience.first * 2 ** (returns - patience.free)));
    },
    remove() {
      life.abort();
      clearTimeout(waiting);
      host.remove();
    },
    life: removed,
  };
}
