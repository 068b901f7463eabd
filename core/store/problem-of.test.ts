import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { problemOf } from './problem-of';

it('tells storage that fails from a fault of ours, in one line', () => {
  const full = new DOMException('The disk is full', 'QuotaExceededError');
  expect(problemOf(full)).toEqual({ code: 'storage-failed', detail: 'The disk is full' });
  expect(problemOf(new TypeError('x is not a function'))).toEqual({
    code: 'background-failed',
    detail: 'x is not a function',
  });
  expect(problemOf('gone')).toEqual({ code: 'background-failed', detail: 'gone' });
});

it('knows a database that can not be opened', async () => {
  const newer = new Dexie('opened-by-a-newer-version');
  newer.version(2).stores({ some: 'id' });
  await newer.open();
  const raw = await new Promise<unknown>((done) => {
    const opening = indexedDB.open('opened-by-a-newer-version', 1);
    opening.onerror = () => done(opening.error);
  });
  expect(problemOf(raw).code).toBe('storage-failed');
  newer.close();
  const closed = await newer
    .table('some')
    .count()
    .catch((error: unknown) => error);
  expect(problemOf(closed).code).toBe('storage-failed');
  await Dexie.delete('opened-by-a-newer-version');
});
