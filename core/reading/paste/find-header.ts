import { allReadingWords } from '../../languages/more-reading-words';
import { hasShape, type Shape } from '../../values/shape';
import { readHeader } from '../columns/read-header';

const valueShapes: Shape[] = ['email', 'number', 'money', 'date', 'phone', 'url', 'percent'];
const isValue = (text: string): boolean => valueShapes.some((shape) => hasShape(shape, text));
const isWord = (text: string): boolean => readHeader(text, allReadingWords).some(({ sure }) => sure);
const filled = (row: readonly string[] | undefined): string[] => (row ?? []).map((cell) => cell.trim()).filter(Boolean);
const sample = 200;

/** How many rows at the top are headers: 0, 1 or 2. `rows` holds no empty rows and no lines above the table. */
export function countHeaders(rows: readonly string[][]): 0 | 1 | 2 {
  const [first, second, ...rest] = rows.slice(0, sample);
  if (!first) return 0;
  if (second && rest.length > 0 && isGroupRow(first, second, rest)) return 2;
  return isHeader(first, second ? [second, ...rest] : rest) ? 1 : 0;
}

function isHeader(first: readonly string[], rest: readonly string[][]): boolean {
  const cells = filled(first);
  if (cells.length === 0) return false;
  const values = cells.filter(isValue).length;
  const words = cells.filter(isWord).length;
  if (words > 0 && words >= values && words >= cells.length * 0.2) return true;
  if (values > 0) return false;
  const column = (index: number) => rest.map((row) => row[index]?.trim() ?? '').filter(Boolean);
  // Values stand under it that it has none of itself.
  const differs = first.some((cell, index) => {
    const below = column(index);
    if (below.length === 0 || cell.trim() === '' || hasShape('yesNo', cell)) return false;
    return [...valueShapes, 'yesNo' as const].some(
      (shape) => below.filter((text) => hasShape(shape, text)).length >= below.length * 0.8,
    );
  });
  if (differs) return true;
  // All is text: a header is as wide as the rows, says nothing twice, and is never said again below.
  const even = rest.filter((row) => row.length === first.length).length >= rest.length * 0.9;
  const named = cells.some((cell) => hasShape('person', cell) || hasShape('company', cell));
  const again = first.some((cell, index) => cell.trim() !== '' && column(index).includes(cell.trim()));
  return rest.length >= 5 && cells.length > 1 && even && !named && !again && new Set(cells).size === cells.length;
}

/** A row of groups over the row of headers: it leaves cells blank that the next row fills, and that row is no data. */
function isGroupRow(first: readonly string[], second: readonly string[], rest: readonly string[][]): boolean {
  const blanks = second.flatMap((cell, index) => ((first[index] ?? '').trim() === '' ? [cell.trim()] : []));
  if (blanks.length === 0 || filled(first).length === 0) return false;
  if (blanks.filter(Boolean).length < blanks.length * 0.8) return false;
  const below = filled(second);
  if (below.some(isValue) || filled(first).some(isValue)) return false;
  const again = second.some(
    (cell, index) => cell.trim() !== '' && rest.some((row) => row[index]?.trim() === cell.trim() && blanks.length < 2),
  );
  if (again) return false;
  if (below.filter(isWord).length >= below.length * 0.3) return true;
  const differs = second.some((cell, index) => {
    const texts = rest.map((row) => row[index]?.trim() ?? '').filter(Boolean);
    return cell.trim() !== '' && texts.length > 0 && texts.filter(isValue).length >= texts.length * 0.8;
  });
  return blanks.length >= 2 && rest.length >= 5 && differs;
}
