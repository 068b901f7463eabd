import { describe, expect, it } from 'vitest';
import { type Backup, backupTables, fromBackupFile, toBackupFile } from './backup';

const empty: Backup = {
  made: '2026-11-29T09:00:00.000Z',
  tables: Object.fromEntries(backupTables.map((name) => [name, []])) as unknown as Backup['tables'],
};
const changed = (change: object) => JSON.stringify({ ...JSON.parse(toBackupFile(empty)), ...change });

describe('a file that is no backup', () => {
  it.each([
    ['no JSON', '{"format":', /JSON/],
    ['another thing', '{"customers":[]}', /format/],
    ['a later version', changed({ format: 'segment-lens backup 2' }), /format/],
    ['a table missing', changed({ tables: { ...empty.tables, history: undefined } }), /tables\.history/],
    [
      'a customer without keys',
      changed({ tables: { ...empty.tables, customers: [{ id: 'a' }] } }),
      /customers\.0\.keys/,
    ],
    [
      'a setting of another kind',
      changed({ tables: { ...empty.tables, settings: [{ key: 'sender', value: 'Anna' }] } }),
      /settings\.0/,
    ],
    [
      'an appearance that there is not',
      changed({ tables: { ...empty.tables, settings: [{ key: 'appearance', value: 'purple' }] } }),
      /settings\.0/,
    ],
  ])('%s', (_, content, where) => {
    expect(fromBackupFile(content)).toMatchObject({
      ok: false,
      problem: { code: 'backup-unreadable', detail: expect.stringMatching(where) },
    });
  });
  it('and one that is', () =>
    expect(fromBackupFile(toBackupFile(empty))).toEqual({ ok: true, value: expect.objectContaining(empty) }));
});
