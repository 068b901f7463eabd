export type CsvOptions = {
  /** What the user's spreadsheet splits at: `;` where the comma is the decimal sign, else `,`. */
  separator: ',' | ';';
};

/**
 * Rows to CSV (RFC 4180: quotes doubled, CRLF). Cells that a spreadsheet would run as a formula are made harmless (OWASP, "CSV
 * Injection", 2024).
 */
export function toLines(rows: readonly (readonly string[])[], { separator }: CsvOptions): string {
  const lines = rows.map((row) => row.map((cell) => quoted(harmless(cell), separator)).join(separator));
  return lines.map((line) => `${line}\r\n`).join('');
}

/** The same for a spreadsheet: with a byte order mark, without which Excel takes UTF-8 for a local code page. */
export const toCsv = (rows: readonly (readonly string[])[], options: CsvOptions): string =>
  `\ufeff${toLines(rows, options)}`;

/** A plain number may begin with a sign (`-5`, `+46 70 123`): there is nothing in it to run. */
const plainNumber = /^[+-]?[\d\s.,]+$/;
/** First characters that begin a formula in Excel, LibreOffice or Sheets, full-width forms included. */
const beginsFormula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

export const harmless = (cell: string): string =>
  beginsFormula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string, separator: string): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
