/**
 * The grid of the largest table in a piece of HTML, as spreadsheets and web pages put it on the clipboard. Reads the text
 * only, with no DOM (the terminal and a worker have none) and builds nothing from it. Null where there is no table.
 */
export function readHtmlTable(html: string): string[][] | null {
  const tables: string[][][] = [];
  let grid: string[][] | null = null;
  let row: string[] | null = null;
  let cell: { text: string; span: number } | null = null;
  const endCell = () => {
    if (cell && row) row.push(tidy(cell.text), ...Array.from({ length: Math.min(cell.span, 100) - 1 }, () => ''));
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (row && grid && row.length > 0) grid.push(row);
    row = null;
  };
  // What never ends hides the rest, as in a browser; else every start would be searched to the end of the text.
  const visible = html.replace(
    /<!--(?:[\s\S]*?-->|[\s\S]*)|<(script|style|title|xml)\b(?:[\s\S]*?<\/\1\s*>|[\s\S]*)/gi,
    '',
  );
  for (const [token, close, name = '', attributes = ''] of visible.matchAll(
    /<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|[^<]+|</gi,
  )) {
    const tag = name.toLowerCase();
    const opens = close === '';
    if (tag === '') {
      if (cell) cell.text += token.replace(/[ \t\r\n]+/g, ' ');
    } else if (tag === 'table') {
      endRow();
      if (grid && grid.length > 0) tables.push(grid);
      grid = opens ? [] : null;
    } else if (tag === 'tr') {
      endRow();
      if (opens) row = [];
    } else if (tag === 'td' || tag === 'th') {
      endCell();
      row ??= grid ? [] : null;
      if (opens && row) cell = { text: '', span: Number(/colspan\s*=\s*["']?(\d+)/i.exec(attributes)?.[1] ?? 1) || 1 };
    } else if (cell && /^(?:br|p|div|li)$/.test(tag) && (opens || tag !== 'br')) cell.text += tag === 'br' ? '\n' : ' ';
  }
  endRow();
  if (grid) tables.push(grid);
  return tables.filter((found) => found.length > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;
}

const sizeOf = (grid: string[][]): number => grid.reduce((sum, row) => sum + row.length, 0);

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  pound: '£',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  aring: 'å',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  szlig: 'ß',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Aring: 'Å',
  Eacute: 'É',
  ecirc: 'ê',
  iuml: 'ï',
  euml: 'ë',
  ndash: '–',
  mdash: '—',
  thinsp: '\u2009',
  copy: '©',
};

/** A `<br>` is a line break, entities are letters; the white space of the source is one space already. */
const tidy = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
      if (name) return entities[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \n]+|[ \n]+$/g, '');
