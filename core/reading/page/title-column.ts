import type { Column } from '../../customer/list';
import type { Structure } from './structure';
import { namesOf, subjectOf } from './subject-words';
import type { TextColumn } from './text-column';

/**
 * Cards without headers begin with what they are called: a heading or the record's link. Where nothing else is the name, and
 * the rest says where or how to reach somebody, or the row's own names say so, that is the name.
 */
export function nameTheTitle(columns: Column[], texts: TextColumn[], { kind, records }: Structure): Column[] {
  const has = (...fields: string[]): boolean => columns.some(({ field }) => field !== null && fields.includes(field));
  if (kind !== 'repeat' || has('name', 'firstName', 'lastName', 'company')) return columns;
  const about = subjectOf(
    records
      .slice(0, 3)
      .map(({ parts }) => namesOf(parts[0]))
      .join(' '),
  );
  if (about < 0 || (about === 0 && !has('email', 'phone', 'street'))) return columns;
  const title = texts.findIndex((column, at) => columns[at]?.field === null && isTitle(column));
  const found = columns[title];
  if (!found) return columns;
  const field = has('street', 'website', 'domain', 'employees') && !has('jobTitle', 'age') ? 'company' : 'name';
  const reason = { kind: 'values' as const, shape: 'title', share: 1, weight: certainty };
  return columns.map((column) =>
    column === found ? { ...column, field, kind: 'text', certainty, reasons: [reason] } : column,
  );
}

const certainty = 0.5;

function isTitle({ cells, places }: TextColumn): boolean {
  const filled = cells.flatMap((cell) => cell || []);
  if (filled.length < cells.length * 0.8 || new Set(filled).size < filled.length * 0.8) return false;
  if (filled.some((text) => text.length > 80 || !/\p{L}{2}/u.test(text))) return false;
  const marked = places.filter((place) => place?.closest('h1, h2, h3, h4, h5, h6, a, strong, b, header'));
  return marked.length >= cells.length * 0.8;
}
