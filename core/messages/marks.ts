/**
 * A run of a rendered message: what came from the customer's data, what stands in for it, and what is left for the sender to fill in
 * (`[what changes]`) look different.
 */
export type Part = { text: string; from: 'message' | 'data' | 'fallback' | 'blank' };

/**
 * While a template is rendered, each value is wrapped in private-use characters, which no text that people write holds and
 * which `cleanText` takes out of every value; afterwards the text is split at them.
 */
const opening = { data: '\uE000', fallback: '\uE001' } as const;
const closing = '\uE002';
const wrapped = /([\uE000\uE001])([^\uE002]*)\uE002/;

export const wrap = (text: string, from: keyof typeof opening): string => `${opening[from]}${text}${closing}`;

/** The runs of a rendered text, in order, none empty. */
export function splitParts(rendered: string): Part[] {
  // Split by a pattern with two groups: text, mark, value, text, mark, value, … text.
  const pieces = rendered.split(new RegExp(wrapped, 'g'));
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; i += 3) {
    parts.push(...withBlanks(pieces[i] ?? ''));
    const mark = pieces[i + 1];
    if (mark !== undefined)
      parts.push({ text: pieces[i + 2] ?? '', from: mark === opening.data ? 'data' : 'fallback' });
  }
  return parts.filter(({ text }) => text !== '');
}

/** Brackets in the message itself; those that a value holds are part of it. */
const withBlanks = (text: string): Part[] =>
  text
    .split(/(\[[^[\]\n]+\])/)
    .map((piece, index): Part => ({ text: piece, from: index % 2 === 1 ? 'blank' : 'message' }));

/** A value that no list should hold but some do (a page of text in a name) is worth less in a message than none. */
const longest = 80;

/**
 * A value as plain text on one line, or null where nothing fit to be said is left: line breaks and control characters
 * become spaces; invisible, direction-turning and private-use characters go.
 */
export function cleanText(value: string): string | null {
  const text = value
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return text === '' || text.length > longest ? null : text;
}
