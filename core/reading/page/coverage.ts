import type { Coverage } from '../../customer/list';
import type { Place } from '../adapters/adapter';
import { ancestorsOf, queryDeep } from './flat-tree';
import { nearList } from './near-list';
import { isNext, isOff } from './next-control';
import type { Structure } from './structure';
import { tidy } from './text';
import { isOpen, totalBeside, totalIn } from './total-in-text';
import { isShown } from './visible';

/** How much of the list the page shows, as far as it says so itself. */
export function readCoverage({ adapter, root, records, heads }: Structure): Coverage {
  const read = records.length;
  const levels = [...nearList(root, records)];
  const controls = levels.flatMap((level) => level.filter(isNext));
  const sorted = heads.find((head) => head.sorted);
  const told = adapter?.count ? textAt(root.ownerDocument, adapter.count) : null;
  const total = (told ? totalIn(told) : announcedRows(root, read)) ?? totalNear(levels, read);
  const of = total !== null && total >= read ? total : null;
  return {
    read,
    of,
    more: isOpen(told ?? '') || (controls.length > 0 ? controls.some((one) => !isOff(one)) : of !== null && of > read),
    sortedBy: sorted?.sorted ? { header: sorted.header, direction: sorted.sorted } : null,
  };
}

/** `aria-rowcount` counts the header in most grids, not in all: the first row's index tells where it can. */
function announcedRows(root: Element, read: number): number | null {
  const holder =
    [root, ...[...ancestorsOf(root)].slice(0, 3)].find((element) => element.hasAttribute('aria-rowcount')) ??
    root.querySelector('[aria-rowcount]');
  const count = Number(holder?.getAttribute('aria-rowcount') ?? Number.NaN);
  if (!Number.isInteger(count) || count < read || !holder) return null;
  const first = holder.querySelector('[role="row"][aria-rowindex="1"], tr[aria-rowindex="1"]');
  const countsHead = first ? first.querySelector('[role="columnheader"], th') !== null : true;
  return countsHead && count > read ? count - 1 : count;
}

function textAt(document: Document, place: Place): string | null {
  const isText = typeof place === 'string';
  const [found] = queryDeep(document, isText ? place : place.selector).filter((one) => !isText || isShown(one));
  return found ? tidy((isText ? found.textContent : found.getAttribute(place.attribute)) ?? '') : null;
}

function totalNear(levels: Element[][], read: number): number | null {
  for (const level of levels) {
    // The shortest first: around "1–25 of 900" the page numbers follow without a space, "1–25 of 90012345".
    const texts = level.flatMap((element) => shortText(element) ?? []).sort((a, b) => a.length - b.length);
    for (const text of texts) {
      const total = totalBeside(text, read);
      if (total !== null) return total;
    }
  }
  return null;
}

function shortText(element: Element): string | null {
  if (element.childElementCount > 12 || (element.textContent?.length ?? 0) > 120) return null;
  // How many rows a page may have ("Show 10 25 100 entries") counts nothing.
  const sizes = [...element.querySelectorAll('select')].map(({ textContent }) => textContent ?? '');
  const text = tidy(sizes.reduce((left, size) => left.replace(size, ' '), element.textContent ?? ''));
  return /\d/.test(text) && isShown(element) ? text : null;
}
