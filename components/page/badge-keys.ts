import { flatParent } from '@/core/reading/page/flat-tree';

const near: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from badge to badge; Home and End to the first and last that are drawn. */
export function listenForArrows(badges: HTMLElement, keyOf: (button: Element) => Element | undefined): void {
  badges.addEventListener('keydown', (event) => {
    const buttons = [...badges.querySelectorAll<HTMLElement>('.badge')].filter(
      ({ style }) => style.visibility !== 'hidden',
    );
    const at = buttons.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const step = near[event.key];
    const next = event.key === 'Home' ? buttons[0] : event.key === 'End' ? buttons.at(-1) : step && buttons[at + step];
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const target = next || buttons[at];
    target?.focus({ preventScroll: true });
    // At the edge of what is seen: the list itself brings the row, and with it what follows, into view.
    if (target) keyOf(target)?.scrollIntoView({ block: 'nearest' });
  });
}

/** The wheel over a badge scrolls what is under it: our layer is beside the list in the document, not inside it. */
export function passWheel(badges: HTMLElement, rowOf: (button: Element) => Element | undefined): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  badges.addEventListener(
    'wheel',
    (event) => {
      // The next turns of the wheel go right through.
      badges.classList.add('passing');
      clearTimeout(timer);
      timer = setTimeout(() => badges.classList.remove('passing'), 250);
      const button = (event.target as Element).closest('.badge');
      const scroller = button && scrollerOf(rowOf(button) ?? null, event.deltaY);
      const line = event.deltaMode === 1 ? 16 : 1;
      if (!scroller) return;
      // Chromium sends this turn through by itself; then a scroll event follows.
      const waiting = new AbortController();
      scroller.addEventListener('scroll', () => waiting.abort(), { passive: true, once: true, signal: waiting.signal });
      setTimeout(() => {
        if (!waiting.signal.aborted) scroller.scrollBy({ left: event.deltaX * line, top: event.deltaY * line });
        waiting.abort();
      }, 100);
    },
    { passive: true },
  );
}

function scrollerOf(row: Element | null, down: number): Element | null {
  for (let at = row; at && at !== document.documentElement && at !== document.body; at = flatParent(at)) {
    if (at.scrollHeight <= at.clientHeight || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const end = at.scrollHeight - at.clientHeight;
    if (down > 0 ? at.scrollTop < end - 1 : at.scrollTop > 0) return at;
  }
  return null;
}
