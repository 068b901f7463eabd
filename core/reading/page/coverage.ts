import type { Coverage } from '../../customer/list';
import type { Place } from '../adapters/adapter';
import { ancestorsOf, queryDeep } from './flat-tree';
import type { Structure } from './structure';
import { tidy } from './text';
import { isShown } from './visible';

/** How much of the list the page shows, as far as it says so itself. */
export function readCoverage({ adapter, root, records, heads }: Structure): Coverage {
  const read = records.length;
  const sorted = heads.find((head) => head.sorted);
  const told = adapter?.count ? textAt(root.ownerDocument, adapter.count) : null;
  const announced = told ? totalIn(told) : announcedRows(root, read);
  const paged = announced ?? pagerTotal(root, records, read);
  const of = paged !== null && paged >= read ? paged : null;
  return {
    read,
    of,
    more: (of !== null && of > read) || isOpen(told) || hasNextPage(root, records),
    sortedBy: sorted?.sorted ? { header: sorted.header, direction: sorted.sorted } : null,
  };
}

/** `aria-rowcount` counts the header in most grids, not in all: the last row's index tells where it can. */
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

const number = String.raw`(\d{1,3}(?:[\s.,'’\u00a0\u202f]\d{3})+|\d+)`;
/** "1–25 of 900", "1 - 10 av 900", "Showing 1 to 10 of 57 entries", "1 t/m 20 van 80". */
const rangeOf = new RegExp(
  String.raw`${number}\s*(?:[-–—]|to|till|t/m|tot|bis|à|au|a)\s*${number}\s*(?:of|av|van|von|de|sur|aus|di|/|\||of about|out of|om)\s*${number}`,
  'i',
);
const countOf = new RegExp(String.raw`${number}\s*(?:of|av|van|von|de|sur|/|out of)\s*${number}`, 'i');

/** The total that a text near the list says; null where it says that there are more ("50+"). */
function totalIn(text: string): number | null {
  if (isOpen(text)) return null;
  const [total] = rangeOf.exec(text)?.slice(3) ?? countOf.exec(text)?.slice(2) ?? lone.exec(text)?.slice(1) ?? [];
  return total === undefined ? null : plain(total);
}

const lone = new RegExp(number);
const isOpen = (text: string | null): boolean => /\d\+/.test(text ?? '');

function textAt(document: Document, place: Place): string | null {
  const [found] = queryDeep(document, typeof place === 'string' ? place : place.selector).filter(
    (element) => typeof place !== 'string' || isShown(element),
  );
  return found
    ? tidy((typeof place === 'string' ? found.textContent : found.getAttribute(place.attribute)) ?? '')
    : null;
}

function pagerTotal(root: Element, records: Structure['records'], read: number): number | null {
  for (const text of textsAround(root, records)) {
    const range = rangeOf.exec(text);
    if (range) {
      const [from, to, total] = range.slice(1).map(plain);
      if (
        from !== undefined &&
        to !== undefined &&
        total !== undefined &&
        from <= to &&
        to <= total &&
        to - from + 1 >= read * 0.9
      )
        return total;
    }
    const part = countOf.exec(text);
    const [shown, total] = (part?.slice(1) ?? []).map(plain);
    if (shown === read && total !== undefined && total >= read) return total;
  }
  return null;
}

const plain = (text: string): number => Number(text.replace(/\D/g, ''));

/** Short texts near the list that are no part of a record. */
function* textsAround(root: Element, records: Structure['records']): Generator<string> {
  const rows = new Set(records.flatMap(({ parts }) => parts));
  const seen = new Set<Element>();
  let around: Element | null = root;
  for (let level = 0; around && level < 6; level += 1) {
    const texts: { text: string; element: Element }[] = [];
    for (const element of around.querySelectorAll(
      'span, div, p, caption, label, li, td, small, b, strong, output, em, button',
    )) {
      if (seen.has(element)) continue;
      seen.add(element);
      if (element.childElementCount > 12 || (element.textContent?.length ?? 0) > 120) continue;
      texts.push({ text: tidy(element.textContent ?? ''), element });
    }
    // The shortest first: around "1–25 of 900" the page numbers follow without a space, "1–25 of 90012345".
    for (const { text, element } of texts.sort((a, b) => a.text.length - b.text.length))
      if (/\d/.test(text) && ![...rows].some((row) => row.contains(element))) yield text;
    around = around.parentElement;
  }
}

const nextWord =
  /^(next|next page|nästa|nästa sida|volgende|volgende pagina|weiter|nächste|nächste seite|suivant|suivante|page suivante|go to next page|load more|show more|visa fler|ladda fler|meer laden|mehr laden|›|»|→|>)$/i;

function hasNextPage(root: Element, records: Structure['records']): boolean {
  const rows = records.flatMap(({ parts }) => parts);
  let around: Element | null = root;
  for (let level = 0; around && level < 6; level += 1, around = around.parentElement) {
    for (const control of around.querySelectorAll('a, button, [role="button"]')) {
      const words = [control.getAttribute('aria-label'), control.getAttribute('title'), control.textContent].map(
        (text) => tidy(text ?? ''),
      );
      const isNext = control.getAttribute('rel') === 'next' || words.some((word) => nextWord.test(word));
      if (isNext && !isOff(control) && isShown(control) && !rows.some((row) => row.contains(control))) return true;
    }
  }
  return false;
}

const isOff = (control: Element): boolean =>
  control.hasAttribute('disabled') ||
  control.getAttribute('aria-disabled') === 'true' ||
  /disabled|inactive/.test(
    `${control.getAttribute('class') ?? ''} ${control.parentElement?.getAttribute('class') ?? ''}`,
  );
