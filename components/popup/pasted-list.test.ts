import { beforeEach, describe, expect, it } from 'vitest';
import { readPaste } from '@/core/reading/paste/read-paste';
import { countCustomers } from '@/core/store/customers/customers';
import { db } from '@/core/store/db';
import { eraseAll } from '@/core/store/erase';
import { keepList } from './keep-list';
import { segmentBy, summarise, understand } from './pasted-list';
import { copyGroup, labelledCsv, unmatchedCsv } from './pasted-texts';

const context = { language: 'en', today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const lines = Array.from({ length: 60 }, (_, index) => {
  const day = `2026-${String(1 + (index % 10)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  return `Åsa Öberg ${index},asa${index}@example.com,${index % 12 === 0 ? 'N/A' : day},${1 + (index % 9)},=SUM(A${index})`;
});
const text = ['Name,Email,Last order,Orders,Note', ...lines].join('\n');

function read(pasted = text) {
  const reading = readPaste({ text: pasted });
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}
const given = (pasted = text) => understand(read(pasted), context);

beforeEach(eraseAll);

describe('a pasted list', () => {
  it('tells everybody once, with a reason for each who is shown', async () => {
    const { segmented, customers, rows, missing } = await summarise(await given());
    if (!segmented.ok) throw new Error(segmented.problem.code);
    expect([customers, rows]).toEqual([60, 60]);
    expect(segmented.groups.reduce((sum, { size }) => sum + size, 0)).toBe(60);
    expect(segmented.groups.flatMap(({ people }) => people).every(({ name, why }) => name && why)).toBe(true);
    const unknown = segmented.groups.find(({ segment }) => segment === null);
    expect(unknown).toMatchObject({ size: 5, missing: [{ customers: 5 }] });
    expect(missing).toContainEqual({ header: 'Last order', text: 'N/A', count: 5 });
  });

  it('copies a group as mail programs take it', async () => {
    expect(copyGroup(await given(), null).split('\n')).toContain('Åsa Öberg 12 <asa12@example.com>');
    expect(copyGroup(await given(), 'nobody')).toBe('');
  });

  it('gives the list back as it was, with labels, and with nothing that a spreadsheet runs', async () => {
    const csv = labelledCsv(await given()).split('\r\n');
    expect(csv[0]).toBe('\ufeffName,Email,Last order,Orders,Note,Segment,Why');
    expect(csv[1]).toBe("Åsa Öberg 0,asa0@example.com,N/A,1,'=SUM(A0),Can’t tell,Last order: not known");
    expect(csv).toHaveLength(62);
  });

  it('takes the user’s word on a column, and takes it back', async () => {
    const corrected = await understand(read(), context, { said: { fields: { Orders: null }, answers: {} } });
    expect((await summarise(corrected)).columns.find(({ header }) => header === 'Orders')).toMatchObject({
      field: null,
      certainty: 1,
    });
    expect((await summarise(await given())).columns.find(({ header }) => header === 'Orders')?.field).toBe('orders');
  });

  it('takes the user’s word again when other rows under the same headers are pasted', async () => {
    await keepList(
      await understand(read(), context, { said: { fields: { Orders: 'visits' }, answers: {} } }),
      'Spring',
    );
    const columns = (pasted: string) =>
      given(pasted)
        .then(summarise)
        .then(({ columns }) => columns.map(({ field }) => field));
    const turned =
      'Orders,Name,Email,Last order,Note\n3,Bo Ek,bo@example.com,2026-01-01,x\n4,Eva Ek,eva@example.com,,y';
    expect((await columns(turned))[0]).toBe('visits');
    expect((await columns(turned.replace(',Note', ',Remark')))[0]).toBe('orders');
  });

  it('is kept under the name that the user gives, beside another with the same columns', async () => {
    const [first, second] = [await keepList(await given(), 'Spring'), await keepList(await given(), 'Autumn')];
    expect([first, second]).toEqual(['paste:Spring', 'paste:Autumn']);
    expect((await db.lists.toArray()).map(({ title, coverage }) => [title, coverage.read])).toEqual([
      ['Autumn', 60],
      ['Spring', 60],
    ]);
    // The same people: found again by their addresses.
    expect(await db.customers.count()).toBe(60);
  });

  it('of thousands is kept whole, or not at all when that is stopped on the way', async () => {
    const many = Array.from(
      { length: 1200 },
      (_, index) => `Bo Ek ${index},bo${index}@example.com,2026-01-${10 + (index % 20)},${1 + (index % 9)}`,
    );
    const list = await given(['Name,Email,Last order,Orders', ...many].join('\n'));
    const told: number[][] = [];
    const stop = (...step: number[]) => {
      told.push(step);
      if (told.length === 2) throw new Error('stopped');
    };
    await expect(keepList(list, 'Many', { onlyKnown: false, onKept: stop })).rejects.toThrow('stopped');
    expect(told).toEqual([
      [500, 1200],
      [1000, 1200],
    ]);
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
    await keepList(list, 'Many', { onlyKnown: false });
    expect([await countCustomers(), await db.models.count()]).toEqual([1200, 1]);
  });

  it('joins answers to a survey onto known customers, and keeps those of nobody apart', async () => {
    await keepList(await given(), 'Spring');
    const survey = await given('Email,Score\nasa3@example.com,9\nasa4@example.com,2\nbo@elsewhere.example.com,5');
    expect((await summarise(survey)).joined).toEqual([{ by: 'email', rows: 2 }]);
    expect(unmatchedCsv(survey).split('\r\n').slice(1)).toEqual(['bo@elsewhere.example.com,5', '']);
    const address = await keepList(survey, 'Survey', { onlyKnown: true });
    expect(await db.customers.count()).toBe(60);
    expect((await db.lists.toArray()).find(({ id }) => id === address)?.coverage).toMatchObject({ read: 2, of: 2 });
    await keepList(survey, 'Survey', { onlyKnown: false });
    expect(await db.customers.count()).toBe(61);
  });

  it('is segmented another way when the user wishes so, and kept with it', async () => {
    const list = await given();
    const { ways } = await summarise(list);
    expect(ways.map(({ key }) => key)).toEqual(expect.arrayContaining(['method:rfm', 'method:clusters', 'set:orders']));
    const orders = await summarise(segmentBy(list, 'set:orders'));
    expect(orders).toMatchObject({ way: 'set:orders', segmented: { ok: true, method: 'rules', because: null } });
    const address = await keepList(segmentBy(list, 'set:orders'), 'By orders');
    const kept = await db.lists.get(address as never);
    expect((await db.models.get(kept?.model as never))?.method).toBe('rules');
    expect((await summarise(segmentBy(list, 'gone'))).way).toBeNull();
  });

  it('says why a way is refused', async () => {
    const few = await given('Name,Email\nBo Ek,bo@example.com\nEva Ek,eva@example.com');
    const { segmented } = await summarise(segmentBy(few, 'method:rfm'));
    expect(segmented).toMatchObject({ ok: false, problem: { code: 'missing-fields' } });
  });

  it('has a message for the first of each segment, ready to copy', async () => {
    const { segmented } = await summarise(await given());
    const bodies = segmented.ok ? segmented.groups.flatMap(({ message }) => message?.body ?? []) : [];
    expect(bodies.map(({ text }) => text).join('')).toContain('Best wishes');
  });

  it('tells how far the understanding is', async () => {
    const steps: unknown[] = [];
    await understand(read(), context, { tell: (step) => steps.push(step) });
    expect(steps).toEqual([
      ...[0, 1, 2, 3, 4].map((done) => ({ step: 'columns', done, of: 5 })),
      { step: 'merging', rows: 60 },
      { step: 'grouping', rows: 60 },
    ]);
  });

  it('does not take the place of a list of the same name with other columns', async () => {
    await keepList(await given(), 'Pasted today');
    const survey = await given('Email,Score\nasa3@example.com,9\nasa4@example.com,2');
    expect(await keepList(survey, 'Pasted today')).toBe('paste:Pasted today (2)');
    expect(await keepList(survey, 'Pasted today')).toBe('paste:Pasted today (2)');
    expect((await db.lists.toArray()).map(({ columns }) => columns.length)).toEqual([5, 2]);
  });
});
