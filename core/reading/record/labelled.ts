import { readHeader } from '../columns/read-header';
import { type Block, blocksOf } from '../page/blocks';
import { ancestorsOf, findAll } from '../page/flat-tree';
import { tidy } from '../page/text';
import { isShown } from '../page/visible';
import { boxedPairs } from './boxed-pairs';
import { formFields } from './form-fields';
import { type Labelled, labelText } from './pair';
import { pairRows, terms } from './pair-rows';

/** Furniture of a page and lists on it: what is labelled there is not this record's. */
const apart =
  'nav, footer, [role="navigation"], [role="contentinfo"], [role="search"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"], [role="grid"], [role="treegrid"], [role="alert"], [role="status"]';
/** Words that can be pressed name no value, and are none. */
const pressed = 'button, [role="button"], summary';
/** One label so often is a column of something else; a page with so many times more of those is a list. */
const oftenest = 3;
const mostOthers = 3;

/** Every labelled value of a page that shows one record, in the order of the page. */
export function labelledIn(top: Element): Labelled[] {
  const tables = findAll(top, ({ localName }) => localName === 'table').filter(isList);
  const forms = findAll(top, ({ localName }) => localName === 'form').filter((form) => !asksWho(form));
  const others = new Set([...tables, ...forms]);
  const isApart = (element: Element): boolean => isIn(element, (around) => around.matches(apart) || others.has(around));
  const isOwn = (element: Element): boolean => isShown(element) && !isApart(element);
  const pairs = [...formFields(top, isOwn), ...terms(top, isOwn), ...pairRows(top, isOwn)];
  const taken = new Set(pairs.flatMap(({ element, by }) => [element, ...by]));
  const blocks = blocksOf(top, new Map()).filter(
    ({ element }) => !isApart(element) && !isIn(element, (one) => taken.has(one)) && !element.closest(pressed),
  );
  const all = [...pairs, ...boxedPairs(blocks), ...spoken(blocks)];
  const counts = new Map<string, number>();
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  const own = all.filter(({ label }) => label === '' || (counts.get(label) ?? 0) < oftenest);
  if (all.length - own.length > own.length * mostOthers) return [];
  return own
    .map(({ label, machine, text, element }) => ({ label, machine, text, element }))
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
}

const who = new Set<string>(['name', 'firstName', 'lastName', 'company', 'email', 'phone']);
/** A form for notes, tasks or a search stands on the page of a record and is not it. */
const asksWho = (form: Element): boolean =>
  [...form.querySelectorAll('label, dt, th, [aria-label], input[name]')].some((one) => {
    const words = one.getAttribute('aria-label') ?? one.getAttribute('name') ?? one.textContent ?? '';
    return readHeader(labelText(tidy(words))).some(({ field, sure }) => sure && who.has(field));
  });

/** Three columns and two rows: a list, whatever it is of. "Label, value, label, value" is none. */
function isList(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  return rows.filter(({ children }) => children.length > 2 && [...children].slice(1).every(isNoHead)).length > 1;
}
const isNoHead = ({ localName }: Element): boolean => localName !== 'th';

function isIn(element: Element, wanted: (around: Element) => boolean): boolean {
  if (wanted(element)) return true;
  for (const ancestor of ancestorsOf(element)) if (wanted(ancestor)) return true;
  return false;
}

/** What says itself what it is: a machine name that is a word for a field, and the one address to write to or to call. */
function spoken(blocks: Block[]): Labelled[] {
  const isNamed = ({ machine }: Block): boolean => readHeader(machine ?? '').some(({ sure }) => sure);
  const named = blocks.filter((block) => block.text !== '' && isNamed(block));
  const written = ['mailto:', 'tel:'].flatMap((scheme) => {
    const links = blocks.filter((block) => !isNamed(block) && block.element.closest(`a[href^="${scheme}"]`) !== null);
    return new Set(links.map(({ text }) => text)).size === 1 ? links.slice(0, 1) : [];
  });
  return [...named, ...written].map(({ machine, text, element }) => ({ label: '', machine, text, element }));
}
