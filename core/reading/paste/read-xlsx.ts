/** The grid of the fullest sheet of an XLSX file, and the sheet's name. Throws what the library throws: not a workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<{ grid: string[][]; sheet: string }> {
  // Loaded when the first workbook comes: most lists are text.
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const sheets = await readWorkbook(new Blob([new Uint8Array(bytes)]));
  const grids = sheets.map(({ sheet, data }) => ({ sheet, grid: data.map((row) => row.map(textOf)) }));
  const size = ({ grid }: { grid: string[][] }) => grid.flat().filter((cell) => cell !== '').length;
  return grids.toSorted((a, b) => size(b) - size(a))[0] ?? { sheet: '', grid: [] };
}

/**
 * A cell as text that can be read in one way only: dates as ISO (the library gives them in UTC), and never exactly three
 * decimals, because "1.234" may be a thousand.
 */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime())
      ? ''
      : cell
          .toISOString()
          .replace(/T00:00:00\.000Z$/, '')
          .replace(/\.000Z$/, '');
  if (typeof cell === 'number') return /^-?\d+\.\d{3}$/.test(String(cell)) ? `${cell}0` : String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
