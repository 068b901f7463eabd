import type { Problem } from '../problem';
import type { Stretches } from '../stretches';
import type { Choice } from './choice';
import { chosenOf } from './chosen';
import type { Expert } from './expert';
import type { PageReading } from './page/read-structure';
import { everyList, readPage } from './read-page';

/** A list that is offered as customers. `read` finds the rows anew at each call and never changes the page. */
export type FoundList = { root: Element; read: () => Stretches<PageReading> };

/** Offered from here on (0–1): surely enough people or companies. */
const offered = 0.5;

/** The customer lists of a page, best first; without one, what stands there instead. What the user chose is the list, whatever it holds. */
export function* findLists(
  document: Document,
  url: string,
  expert: Expert,
  choice?: Choice,
): Stretches<{ lists: FoundList[]; problem: Problem | null }> {
  const chosen = choice && chosenOf(yield* everyList(document, url, expert), choice);
  if (chosen) return { lists: [{ root: chosen.structure.root, read: chosen.read }], problem: null };
  const { lists: all, problem } = yield* readPage(document, url, expert);
  const lists = all
    .filter(({ customers }) => customers >= offered)
    .map(({ structure, read }) => ({ root: structure.root, read }));
  if (lists.length > 0) return { lists, problem };
  return { lists, problem: problem ?? problemOf(document, all[0]?.structure.records.length ?? 0) };
}

function problemOf(document: Document, rows: number): Problem {
  if (hasLargeCanvas(document)) return { code: 'canvas' };
  return rows > 2 ? { code: 'not-customers', rows } : { code: 'no-list' };
}

/** A grid painted on a canvas fills much of the window. */
function hasLargeCanvas(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  return [...document.querySelectorAll('canvas')].some((canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    return width * height > view.innerWidth * view.innerHeight * 0.3;
  });
}
