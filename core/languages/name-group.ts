import { fieldKeys, fieldOf } from '../customer/fields';
import type { Texts } from './en/texts';
import type { Writer } from './write';

/** Inside an English name a label has no capital. */
const inner = (label: string): string => `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
const fieldOfLabel = new Map(fieldKeys.toReversed().map((key) => [inner(fieldOf(key).label), key]));
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/**
 * The name of a natural group (“More orders, lower total spend”) in the reader's words, part by part; null if it is no such name.
 * A column of the list itself keeps its header.
 */
export function nameGroup(name: string, texts: Texts, write: Writer, field: (key: string) => string): string | null {
  const { betweenAll } = texts.reason;
  const [, whole = '', number = ''] = /^(.*?)( \(\d+\))?$/.exec(name) ?? [];
  if (whole === 'In between') return `${betweenAll}${number}`;
  const parts: string[] = [];
  for (const part of whole.split(', ')) {
    const said = sayPart(part, texts, write, field);
    if (said === null) return null;
    parts.push(said);
  }
  return `${capital(parts.join(', '))}${number}`;
}

/** “more orders”, “yes to Support”, or “plan: Pro”. */
function sayPart(part: string, texts: Texts, write: Writer, field: (key: string) => string): string | null {
  const say = (label: string): string => {
    const known = fieldOfLabel.get(inner(label));
    return known ? field(known) : label;
  };
  const way = Object.entries(texts.reason.differs).find(([words]) => inner(part).startsWith(`${words} `));
  if (way) return write.fill(way[1], { field: say(part.slice(way[0].length + 1)) });
  const [, label, value] = /^(.+?): (.+)$/.exec(part) ?? [];
  return label !== undefined && value !== undefined
    ? write.fill(texts.reason.value, { field: say(label), value })
    : null;
}
