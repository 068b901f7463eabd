import type { Badge } from '@/core/browser/calls';
import type { Board } from './board';

/** In ms: so long a row may take to be scrolled to and get its badge, and so often it is looked for. */
const patience = { all: 2000, look: 80 };

/** Goes from row to row whose badge fits, in the list's order and round again, and puts the focus on the badge. */
export function makeNext(
  board: Board,
  badgeOf: (key: string) => Badge | null,
): (fits: (badge: Badge) => boolean) => void {
  let last = '';
  return (fits) => {
    const all = board.keys();
    const fitting = all.filter((key) => {
      const badge = badgeOf(key);
      return badge !== null && fits(badge);
    });
    const at = all.indexOf(last);
    const next = fitting.find((key) => all.indexOf(key) > at) ?? fitting[0];
    if (next === undefined) return;
    last = next;
    board.anchorOf(next)?.row.scrollIntoView({ block: 'center' });
    const end = performance.now() + patience.all;
    let before = '';
    const look = (): void => {
      const button = board.buttonOf(next);
      const top = button && getComputedStyle(button).visibility === 'visible' ? button.getBoundingClientRect().top : '';
      // A badge that is still on its way is hidden once more, and would lose the focus.
      if (button && top !== '' && String(top) === before) button.focus({ preventScroll: true });
      else if (performance.now() < end) setTimeout(look, patience.look);
      before = String(top);
    };
    setTimeout(look, patience.look);
  };
}
