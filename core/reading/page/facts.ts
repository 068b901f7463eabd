import type { TextColumn } from './text-column';

/** Two facts that pages like to write as one line, and the word between them. */
const titleAt = /^(.{2,80}?)\s+(?:at|@|på|hos|bij|bei|chez)\s+(\S.{1,80})$/u;
const dotBetween = /^(.{2,80}?)\s+[·•|]\s+(\S.{1,80})$/u;
const placeIn = /^([^,]{2,60}),\s*(\p{Lu}[\p{L} .'’-]{1,40})$/u;

/** Splits a column of a card that says "title at company" or "city, country" nearly everywhere into two. */
export function splitFacts(columns: TextColumn[], language: string | null): TextColumn[] {
  const countries = countryNames(language);
  return columns.flatMap((column) => {
    if (column.header !== '') return [column];
    const places = split(column, placeIn, (last) => countries.has(last.toLowerCase()));
    return places ?? split(column, titleAt, () => true) ?? split(column, dotBetween, isOne) ?? [column];
  });
}

/** A third fact in the line would make it a line of its own kind. */
const isOne = (last: string): boolean => !/[·•|]/u.test(last);

/** So many of the texts must be built that way (0–1): a few lines may be short of the second fact. */
const most = 0.8;

function split(column: TextColumn, pattern: RegExp, fits: (last: string) => boolean): TextColumn[] | null {
  const filled = column.cells.flatMap((cell) => cell || []);
  const matches = (text: string): RegExpExecArray | null => {
    const match = pattern.exec(text);
    return match?.[2] && fits(match[2]) ? match : null;
  };
  if (filled.length < 3 || filled.filter(matches).length < filled.length * most) return null;
  const part = (at: number) =>
    column.cells.map((cell) => (cell ? (matches(cell)?.[at] ?? (at === 1 ? cell : '')) : cell));
  return [
    { ...column, cells: part(1) },
    { header: '', machine: null, sorted: null, cells: part(2), places: column.places },
  ];
}

const known = new Map<string, Set<string>>();

/** Every country in the page's language and in English, in small letters. */
function countryNames(language: string | null): Set<string> {
  const code = language?.slice(0, 2).toLowerCase() || 'en';
  const names = known.get(code) ?? new Set<string>();
  if (names.size > 0) return names;
  known.set(code, names);
  for (const tag of new Set([/^[a-z]{2}$/.test(code) ? code : 'en', 'en'])) {
    const display = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first += 1) {
      for (let second = 65; second <= 90; second += 1) {
        const name = display.of(String.fromCharCode(first, second));
        if (name) names.add(name.toLowerCase());
      }
    }
  }
  for (const name of ['usa', 'us', 'uk', 'uae']) names.add(name);
  return names;
}
