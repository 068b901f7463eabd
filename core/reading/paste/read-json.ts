import type { Table } from './read-grid';

/** Records of a JSON array (or of an object that holds one), or one object a line. Null where the text is neither. */
export function readJson(text: string): Table | null {
  const start = text.trimStart();
  if (!/^[[{]/.test(start)) return null;
  const records = recordsIn(parse(start) ?? parseLines(start));
  if (!records || records.length === 0) return null;
  const rows = records.map((record) => flatten(record));
  const headers = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (headers.length === 0) return null;
  return {
    headers,
    hasHeader: true,
    rows: rows.map((row, index) => ({ number: index + 1, cells: headers.map((header) => row.get(header) ?? '') })),
    leftOut: [],
  };
}

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseLines(text: string): unknown {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const values = lines.map(parse);
  return values.every(isPlain) ? values : undefined;
}

/** The list itself, or the longest list in an answer like `{"total": 2, "contacts": [...]}`. */
function recordsIn(value: unknown): Plain[] | null {
  if (Array.isArray(value)) return value.filter(isPlain);
  if (!isPlain(value)) return null;
  const lists = Object.values(value).flatMap((inner) => (Array.isArray(inner) ? [inner.filter(isPlain)] : []));
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** `{"address": {"city": "Lund"}}` → `address.city`; lists of plain values become tags. */
function flatten(record: Plain, prefix = '', into = new Map<string, string>(), depth = 0): Map<string, string> {
  for (const [key, value] of Object.entries(record)) {
    const name = prefix ? `${prefix}.${key}` : key;
    if (isPlain(value) && depth < 3) flatten(value, name, into, depth + 1);
    else if (Array.isArray(value))
      into.set(name, value.map((item) => (isPlain(item) ? JSON.stringify(item) : String(item))).join(', '));
    else
      into.set(
        name,
        value === null || value === undefined ? '' : isPlain(value) ? JSON.stringify(value) : String(value),
      );
  }
  return into;
}
