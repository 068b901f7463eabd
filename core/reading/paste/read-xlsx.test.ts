import { describe, expect, it } from 'vitest';
import { number, sheet, text, workbook } from '../../../test/workbook';
import { readFile } from './read-file';

describe('a workbook', () => {
  it('is read from its fullest sheet: dates as ISO, numbers that can be read in one way only', async () => {
    const note = sheet([text('A1', 'Read me')]);
    const list = sheet([
      text('A1', 'Namn') + text('B1', 'E-post') + text('C1', 'Senaste köp') + text('D1', 'Omsättning'),
      text('A2', 'Anna Berg') + text('B2', 'anna@x.se') + number('C2', 45_292, 1) + number('D2', 1234.5),
      text('A3', 'Bo Ek') + number('C3', 45_323, 1) + number('D3', 1.234),
      text('A4', 'Summa') + number('D4', 1235.734),
    ]);
    const read = await readFile({ name: 'kunder.xlsx', bytes: workbook([note, list]) });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.columns.map(({ field }) => field)).toEqual(['name', 'email', 'lastOrder', 'totalSpend']);
    expect(read.value.rows.map(({ cells }) => cells)).toEqual([
      ['Anna Berg', 'anna@x.se', '2024-01-01', '1234.5'],
      ['Bo Ek', '', '2024-02-01', '1.2340'],
    ]);
    expect(read.value.leftOut).toMatchObject([{ row: 3, because: 'total' }]);
    expect(read.value.form).toMatchObject({ format: 'xlsx', header: true });
  });
  it('with nothing in it has nothing to read', async () => {
    const read = await readFile({ name: 'tom.xlsx', bytes: workbook([sheet([])]) });
    expect(read).toMatchObject({ ok: false, problem: { code: 'nothing-readable' } });
  });
});
