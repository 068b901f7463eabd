import type { Shown } from '../reason';
import type { Texts } from './en/texts';
import type { Writer } from './write';

/** A cell of a CRM can hold a page of text; a sentence can't. */
const longest = 60;

/** A value as it reads inside a sentence. */
export function show(shown: Shown, write: Writer, unit: Texts['unit']): string {
  switch (shown.kind) {
    case 'number':
      return write.number(shown.value);
    case 'money':
      return write.money(shown.value, shown.currency);
    case 'days':
      return write.fill(unit.days, { n: shown.value });
    case 'date':
      return write.date(shown.value);
    case 'text':
      return clip(shown.value);
    case 'yesNo':
      return shown.value ? unit.yes : unit.no;
    case 'range':
      return showRange(shown.from, shown.to, write, unit);
  }
}

function showRange(from: number | null, to: number | null, write: Writer, unit: Texts['unit']): string {
  if (from === null) return to === null ? '' : write.fill(unit.upTo, { to });
  return to === null ? write.fill(unit.from, { from }) : write.fill(unit.range, { from, to });
}

function clip(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
