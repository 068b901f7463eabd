import { beforeEach, describe, expect, it } from 'vitest';
import { customerId } from '../customer/customer';
import type { Column } from '../customer/list';
import { type Backup, fromBackupFile, toBackupFile } from '../export/backup';
import type { Reading } from '../reading/reading';
import { makeBackup, restoreBackup } from './backup';
import { join } from './customers/join';
import { db } from './db';
import { eraseAll, erasePerson } from './erase';
import { hasErased } from './erased';
import { leadPanel } from './panel-place';
import { rememberImport } from './readings/imports';
import { seeList } from './readings/see-list';
import { changeSettings, readSettings } from './settings';
import { sayOf } from './tags/tags';

const now = { today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const later = { today: '2026-11-23', at: '2026-11-23T09:00:00.000Z' };
const column = (header: string, field: string, kind: Column['kind']): Column => ({
  ...{ header, machine: null, field, kind, certainty: 1 },
  reasons: [{ kind: 'user', weight: 1 }],
});
const site = 'https://crm.example';
/** Eight people in two stages. */
const reading = (days: number): Reading => ({
  adapter: 'generic',
  title: 'People',
  address: `${site}/people`,
  system: site,
  language: 'en',
  columns: [
    column('Name', 'name', 'text'),
    column('E-mail', 'email', 'text'),
    column('Last order', 'lastOrder', 'date'),
    column('Spend', 'totalSpend', 'money'),
  ],
  rows: Array.from({ length: 8 }, (_, n) => ({
    key: `row ${n}`,
    record: String(n),
    cells: [`Person Number${n}`, `p${n}@x.se`, `2026-0${1 + n}-1${days}`, `${n * 100} SEK`],
  })),
  coverage: { read: 8, of: 8, more: false, sortedBy: null },
});
const person = (n: number) => customerId.parse(`record:${site}:${n}`);
const throughFile = (backup: Backup): Backup => {
  const read = fromBackupFile(toBackupFile(backup));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

beforeEach(async () => {
  await eraseAll();
  await seeList(reading(1), now, 'en');
  await seeList(reading(2), later, 'en');
  await sayOf({ keys: ['email:p2@x.se'], name: 'Person' }, { tags: ['vip'], note: 'met in Malmö' }, now.at);
  await changeSettings({ language: 'sv' });
});

describe('a backup', () => {
  it('brings everything back as it was, and is taken back whole', async () => {
    await join(person(6), person(7), later.at);
    const [list] = await db.lists.toArray();
    const known = await db.customers.toArray();
    if (!list) throw new Error('no list');
    await rememberImport({ list: list.id, title: 'People', at: later.at, rows: 8, before: list, known, fresh: [] });
    const made = await makeBackup(later.at);
    // Not a round trip of nothing.
    for (const name of [
      'customers',
      'lists',
      'history',
      'models',
      'assignments',
      'settings',
      'imports',
      'tagged',
    ] as const) {
      expect(made.tables[name].length, name).toBeGreaterThan(0);
    }
    await eraseAll();
    await changeSettings({ language: 'nl' });
    const undo = await restoreBackup(throughFile(made), later.at);
    expect(await makeBackup(later.at)).toEqual(made);
    await undo();
    expect([await db.customers.count(), (await readSettings()).language]).toEqual([0, 'nl']);
  });

  it('leaves out where the panel was led', async () => {
    await leadPanel({ hash: '#/today', window: 1, at: now.at });
    expect((await makeBackup(later.at)).tables.settings.map(({ key }) => key)).not.toContain('panel');
  });

  it('brings nobody back who was erased since, nor what was said of them, nor by undoing it', async () => {
    const made = throughFile(await makeBackup(later.at));
    await erasePerson(person(2));
    const undo = await restoreBackup(made, later.at);
    const trace = async () => JSON.stringify((await makeBackup(later.at)).tables);
    expect(await db.customers.count()).toBe(7);
    expect(await trace()).not.toMatch(/p2@x|Number2|Malmö/);
    await erasePerson(person(3));
    await undo();
    expect(await db.customers.count()).toBe(6);
    expect(await trace()).not.toMatch(/p2@x|Number2|p3@x|Number3/);
  });

  it('made after somebody was erased keeps them erased elsewhere', async () => {
    await erasePerson(person(2));
    const made = throughFile(await makeBackup(later.at));
    expect(toBackupFile(made)).not.toMatch(/p2@x|Number2/);
    await eraseAll();
    await restoreBackup(made, later.at);
    expect(await hasErased()).toBe(true);
    await seeList(reading(3), later, 'en');
    expect(await db.customers.get(person(2))).toBeUndefined();
  });

  it('changes nothing where a row does not fit', async () => {
    const made = await makeBackup(later.at);
    const { lists } = made.tables;
    const twice = { ...made, tables: { ...made.tables, lists: [...lists, ...lists] } };
    await expect(restoreBackup(twice, later.at)).rejects.toThrow();
    expect(await makeBackup(later.at)).toEqual(made);
  });
});
