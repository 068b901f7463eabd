import { readEmail } from '../values/email';
import { readName } from '../values/name';
import { readPhone } from '../values/phone';

/** What the user pointed at on a page, as text: it is believed no further than to fill in a form that the user sees. */
export type Pointed = {
  /** The selected text. */
  selection: string;
  /** The address of the link under the pointer, or null. */
  link: string | null;
  /** The lines of the row, card or line around it. */
  around: string[];
  /** The `mailto:` and `tel:` links in that. */
  links: string[];
};

export type PersonNear = { name: string; email: string; phone: string };

/** Who is meant: by the selection first, then by the row around it. Empty where nothing tells. `country` = that of a phone number without a prefix. */
export function personNear({ selection, link, around, links }: Pointed, country: string): PersonNear {
  const texts = [selection, ...around];
  const near = [...(link === null ? [] : [link]), ...links];
  return {
    name: nameIn(selection) ?? nameAround(around, selection) ?? '',
    email: firstOf([selection, ...near, ...around], emailIn) ?? '',
    phone: firstOf([...near.filter((one) => one.startsWith('tel:')), ...texts], (text) => phoneIn(text, country)) ?? '',
  };
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

const emailIn = (text: string): string | null => readEmail(text.replace(/^mailto:/i, '').replace(/\?.*$/, ''));

/** "Anna Berg", "Anna Berg <anna@x.se>", or the first of several cells that were selected. */
function nameIn(text: string): string | null {
  const parts = text.split(/[\n\t|·•<(]/).map((part) => part.trim());
  return firstOf(parts, (part) => readName(part)?.name ?? null);
}

/** A selected row is found again by its own name, a selected e-mail by the name beside it. */
const nameAround = (around: readonly string[], selection: string): string | null =>
  selection.length > 200 ? null : firstOf(around, (line) => readName(line)?.name ?? null);

/** Without such a beginning it is an order number or a date as well. */
const phoneIn = (text: string, country: string): string | null => {
  const plain = text.replace(/^tel:/, '').trim();
  return /^[+0(]/.test(plain) ? readPhone(plain, country, 'habit') : null;
};
