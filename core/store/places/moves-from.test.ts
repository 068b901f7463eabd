import { beforeEach, expect, it } from 'vitest';
import { customerId, listId } from '../../customer/customer';
import { modelId } from '../../segments/model';
import { db } from '../db';
import { eraseAll } from '../erase';
import { movesFrom } from './moves-from';

beforeEach(() => eraseAll());

const model = modelId.parse('m');
const move = (customer: string, at: string, from: string | null, to: string, cause: 'first seen' | 'behaviour') =>
  db.history.add({
    ...{ kind: 'move', at: `${at}T09:00:00.000Z`, customer: customerId.parse(customer), list: listId.parse('l') },
    ...{ model, from, to, cause },
  });

it('begins where the segmentation does, so that its first month has moves, too', async () => {
  await move('a', '2026-11-10', null, 'new', 'first seen');
  await move('b', '2026-11-10', null, 'new', 'first seen');
  await move('a', '2026-11-12', 'new', 'loyal', 'behaviour');
  const young = await movesFrom({ id: model, made: '2026-11-10T09:00:00.000Z' }, '2026-11-01');
  expect([young.since, young.entries.map(({ customer }) => customer)]).toEqual(['2026-11-10T09:00:00.000Z', ['a']]);

  // One that is older keeps its beginning: who came since then is told as that.
  const old = await movesFrom({ id: model, made: '2026-09-01T09:00:00.000Z' }, '2026-11-01');
  expect([old.since, old.entries.length]).toEqual(['2026-11-01', 3]);
});
