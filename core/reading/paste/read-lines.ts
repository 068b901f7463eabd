import { allReadingWords } from '../../languages/more-reading-words';
import { hasShape, type Shape } from '../../values/shape';
import { readHeader } from '../columns/read-header';
import type { Table } from './read-grid';

const kinds: [shape: Shape, header: string][] = [
  ['email', 'E-mail'],
  ['company', 'Company'],
  ['person', 'Name'],
  ['phone', 'Phone'],
];

/** One name, firm, address or number per line. Null where the lines are not of one kind: then they are a text. */
export function readLines(text: string): Table | null {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-•*·]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  const header =
    lines.length > 1 && readHeader(lines[0] ?? '', allReadingWords).some(({ sure }) => sure) ? lines[0] : undefined;
  const values = header === undefined ? lines : lines.slice(1);
  // A single line of two capitalised words may be anything.
  const least = header === undefined ? 2 : 1;
  const kind = kinds.find(([shape]) => {
    const fitting = values.filter((line) => hasShape(shape, line) && (shape === 'company' || !/[.!?]$/.test(line)));
    return fitting.length >= Math.max(1, values.length * 0.75);
  });
  if (!kind || (values.length < least && kind[0] !== 'email')) return null;
  return {
    headers: [header ?? kind[1]],
    hasHeader: header !== undefined,
    rows: values.map((line, index) => ({ number: index + 1, cells: [line] })),
    leftOut: [],
  };
}
