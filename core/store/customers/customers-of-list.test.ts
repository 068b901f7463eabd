import { beforeEach, expect, it } from 'vitest';
import { people } from '../../../test/people';
import { listId } from '../../customer/customer';
import { db } from '../db';
import { eraseAll } from '../erase';
import { customersOfList } from './customers-of-list';

beforeEach(() => eraseAll());

const [here, elsewhere] = [listId.parse('here'), listId.parse('elsewhere')];

it('reads everybody of a list and nobody else, over several pages', async () => {
  const everybody = people(3300).map((one, at) => ({ ...one, lists: at % 3 === 0 ? [elsewhere] : [elsewhere, here] }));
  await db.customers.bulkPut(everybody);
  const wanted = everybody.filter(({ lists }) => lists.includes(here)).map(({ id }) => id);
  expect((await customersOfList(here)).map(({ id }) => id)).toEqual(wanted.toSorted());
  expect(await customersOfList(listId.parse('none'))).toEqual([]);
});
