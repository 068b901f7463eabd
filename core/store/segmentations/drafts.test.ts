import { beforeEach, expect, it } from 'vitest';
import { listId } from '../../customer/customer';
import { db } from '../db';
import { eraseList } from '../erase';
import { draftFrom, draftsOf, keepDraft } from './drafts';

beforeEach(() => db.settings.clear());

it('keeps one draft for each start of each list, until it is saved or its list is forgotten', async () => {
  const [a, b] = [listId.parse('https://crm.example/a'), listId.parse('https://crm.example/a b')];
  await keepDraft(a, 'blank', { name: 'First' });
  await keepDraft(a, 'blank', { name: 'Second' });
  await keepDraft(a, 'set:spend', { name: 'Third' });
  await keepDraft(b, 'blank', { name: 'Other' });
  expect(await draftsOf(a)).toEqual([
    { from: 'blank', draft: { name: 'Second' } },
    { from: 'set:spend', draft: { name: 'Third' } },
  ]);
  await keepDraft(a, 'set:spend', null);
  expect(await draftFrom(a, 'set:spend')).toBeUndefined();
  await eraseList(a);
  expect([await draftsOf(a), (await draftsOf(b)).length]).toEqual([[], 1]);
});
