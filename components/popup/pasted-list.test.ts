import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { readPaste } from '@/core/reading/paste/read-paste';
import { db } from '@/core/store/db';
import { copyGroup, keepList, labelledCsv, summarise, understand } from './pasted-list';

const context = { language: 'en', today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const lines = Array.from({ length: 60 }, (_, index) => {
  const day = `2026-${String(1 + (index % 10)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  return `Åsa Öberg ${index},asa${index}@example.com,${index % 12 === 0 ? 'N/A' : day},${1 + (index % 9)},=SUM(A${index})`;
});
const text = ['Name,Email,Last order,Orders,Note', ...lines].join('\n');

function given() {
  const reading = readPaste({ text });
  if (!reading.ok) throw new Error(reading.problem.code);
  return understand(reading.value, context);
}

afterAll(() => db.delete());

describe('a pasted list', () => {
  it('tells everybody once, with a reason for each who is shown', () => {
    const { segmented, customers, rows, missing } = summarise(given());
    if (!segmented.ok) throw new Error(segmented.problem.code);
    expect([customers, rows]).toEqual([60, 60]);
    expect(segmented.groups.reduce((sum, { size }) => sum + size, 0)).toBe(60);
    expect(segmented.groups.flatMap(({ people }) => people).every(({ name, why }) => name && why)).toBe(true);
    const unknown = segmented.groups.find(({ segment }) => segment === null);
    expect(unknown).toMatchObject({ size: 5, missing: [{ customers: 5 }] });
    expect(missing).toContainEqual({ header: 'Last order', text: 'N/A', count: 5 });
  });

  it('copies a group as mail programs take it', () => {
    expect(copyGroup(given(), null).split('\n')).toContain('Åsa Öberg 12 <asa12@example.com>');
    expect(copyGroup(given(), 'nobody')).toBe('');
  });

  it('gives the list back as it was, with labels, and with nothing that a spreadsheet runs', () => {
    const csv = labelledCsv(given()).split('\r\n');
    expect(csv[0]).toBe('\ufeffName,Email,Last order,Orders,Note,Segment,Why');
    expect(csv[1]).toBe("Åsa Öberg 0,asa0@example.com,N/A,1,'=SUM(A0),Can’t tell,Last order is not known");
    expect(csv).toHaveLength(62);
  });

  it('takes the user’s word on a column, and takes it back', () => {
    const { reading } = given();
    const corrected = understand(reading, context, { Orders: null });
    expect(summarise(corrected).columns.find(({ header }) => header === 'Orders')).toMatchObject({
      field: null,
      certainty: 1,
    });
    expect(summarise(understand(reading, context, {})).segmented).toEqual(summarise(given()).segmented);
  });

  it('is kept under the name that the user gives, beside another with the same columns', async () => {
    const [first, second] = [await keepList(given(), 'Spring'), await keepList(given(), 'Autumn')];
    expect([first, second]).toEqual(['paste:Spring', 'paste:Autumn']);
    expect((await db.lists.toArray()).map(({ title, coverage }) => [title, coverage.read])).toEqual([
      ['Autumn', 60],
      ['Spring', 60],
    ]);
    // The same people: found again by their addresses.
    expect(await db.customers.count()).toBe(60);
  });
});
