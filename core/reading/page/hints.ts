import { tidy } from './text';

/** What attributes on the way to a text say of it: they are whole where the text is cut, and plain where it is relative. */
export type Hints = {
  /** The page's own word for the text, where it is no part of it. */
  label: string | null;
  /** Machine name of the field. */
  machine: string | null;
  /** Behind a link that writes or calls. */
  address: string | null;
  date: string | null;
  title: string | null;
};

export const noHints: Hints = { label: null, machine: null, address: null, date: null, title: null };

const labels = new Set(['data-label', 'data-title']);
const machines = new Set(['data-field', 'data-property', 'data-anonymize', 'data-name', 'itemprop', 'field']);

/** The hints inside an element: its own before those around it. */
export function hintsIn(element: Element, around: Hints): Hints {
  let hints = around;
  const say = (hint: Partial<Hints>): void => {
    hints = { ...hints, ...hint };
  };
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 1) {
    const attribute = attributes[at];
    if (!attribute || attribute.name === 'class' || attribute.value === '') continue;
    const { name, value } = attribute;
    if (labels.has(name)) say({ label: tidy(value) });
    else if (machines.has(name)) say({ machine: value });
    else if (name === 'title') say({ title: tidy(value) });
    else if (name === 'datetime') say({ date: value });
  }
  if (element.localName === 'a') say({ address: addressOf(element) ?? hints.address });
  if (element.localName === 'address' && !hints.machine) say({ machine: 'address' });
  return hints;
}

/** The address of a `mailto:` or `tel:` link. */
export function addressOf(element: Element): string | null {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const found = href && /^(?:mailto|tel|callto):([^?]+)/i.exec(href);
  return found?.[1] ? tidy(decode(found[1])) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const iso = /^\d{4}-\d\d-\d\d([T ]|$)/;
const isCut = (text: string): boolean => /(…|\.{3})$/.test(text);

/** The whole text where the page shows a part of it, and the plain date where it shows "3 days ago". */
export function wholeText(text: string, { address, date, title }: Hints): string {
  const cut = isCut(text);
  if (address && (cut || (text.includes('@') && address.includes('@')))) return address;
  const isDated = /\d{4}/.test(text);
  if (date && iso.test(date) && !isDated) return date;
  if (title && cut && title.startsWith(text.replace(/\s*(…|\.{3})$/, ''))) return title;
  return title && iso.test(title) && !isDated ? title : text;
}
