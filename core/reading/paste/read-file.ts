import { failed, type Outcome } from '../../problem';
import type { Reading } from '../reading';
import { decodeBytes } from './decode-bytes';
import { type Tell, toNobody } from './progress';
import { readGrid } from './read-grid';
import { readText, type Understood } from './read-text';
import { readXlsx } from './read-xlsx';
import { toReading } from './to-reading';

/** First bytes of what is no list, whatever the name says. A ZIP is a workbook, or nothing for us. */
const others: [start: number[], format: string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'gif'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x52, 0x61, 0x72, 0x21], 'rar'],
  [[0x53, 0x51, 0x4c, 0x69], 'sqlite'],
];
const starts = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** A file of customers: CSV in any dress, XLSX, vCard, JSON, an HTML table. What it is, its bytes say, not its name. */
export async function readFile(
  { name, bytes }: { name: string; bytes: Uint8Array },
  tell: Tell = toNobody,
): Promise<Outcome<Reading>> {
  const other = others.find(([start]) => starts(bytes, start));
  if (other) return failed({ code: 'file-unreadable', format: other[1], detail: name });
  const origin = { title: name, address: `file:${name}` };
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const read = await fromWorkbook(bytes);
    return read.ok ? toReading(read.value.table, read.value.form, origin) : read;
  }
  const { text, encoding } = decodeBytes(bytes);
  if (isBinary(text)) return failed({ code: 'file-unreadable', format: extensionOf(name), detail: name });
  const understood = readText(text, encoding, /\.(?:csv|tsv|tab)$/i.test(name), tell);
  return understood ? toReading(understood.table, understood.form, origin) : failed({ code: 'nothing-readable' });
}

async function fromWorkbook(bytes: Uint8Array): Promise<Outcome<Understood>> {
  try {
    const { grid } = await readXlsx(bytes);
    const table = readGrid(grid);
    if (!table) return failed({ code: 'nothing-readable' });
    return {
      ok: true,
      value: { table, form: { format: 'xlsx', encoding: null, delimiter: null, header: table.hasHeader } },
    };
  } catch (error) {
    // A ZIP of something else, or a workbook that is broken or locked: the library tells by throwing.
    return failed({
      code: 'file-unreadable',
      format: 'xlsx',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
/** Text has no control characters beyond tabs and line ends. */
const isBinary = (text: string): boolean => {
  const head = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return (head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0) > head.length * 0.01;
};
