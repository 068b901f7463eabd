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
  const { differs, betweenAll } = texts.reason;
  const [, whole = '', number = ''] = /^(.*?)( \(\d+\))?$/.exec(name) ?? [];
  if (whole === 'In between') return `${betweenAll}${number}`;
  const table: Readonly<Record<string, string>> = differs;
  const parts: string[] = [];
  for (const part of whole.split(', ')) {
    const [, word = '', label = ''] = /^(\S+) (.+)$/.exec(part) ?? [];
    const key = inner(word);
    const said = Object.hasOwn(table, key) ? table[key] : undefined;
    if (said === undefined) return null;
    const known = fieldOfLabel.get(label);
    parts.push(write.fill(said, { field: known ? field(known) : label }));
  }
  return `${capital(parts.join(', '))}${number}`;
}
