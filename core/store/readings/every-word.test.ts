import { beforeEach, expect, it } from 'vitest';
import { listId } from '../../customer/customer';
import { eraseAll } from '../erase';
import { keepWords, noWords, type Worded, wordsFor } from './column-words';
import { everyWord, forgetAnswer, forgetField } from './every-word';
import { showColumns } from './show-columns';

const file: Worded = { address: 'paste:Shop', system: 'paste:Shop', columns: [{ header: 'Värde' }, { header: 'När' }] };
const page: Worded = {
  address: 'https://crm.example/a',
  system: 'https://crm.example',
  columns: [{ header: 'Värde' }],
};

beforeEach(eraseAll);

it('knows what was said of every list, and forgets it everywhere', async () => {
  await showColumns(listId.parse('paste:Shop'), ['own:Värde']);
  await keepWords(file, { ...noWords, fields: { Värde: 'totalSpend', När: null } });
  await keepWords(page, { ...noWords, fields: { Värde: 'income' } });
  expect((await everyWord()).fields).toEqual({ Värde: expect.any(String), När: null });
  await forgetField('Värde');
  expect((await everyWord()).fields).toEqual({ När: null });
  expect([(await wordsFor(file)).fields, (await wordsFor(page)).fields]).toEqual([{ När: null }, {}]);
});

it('forgets one answer about a column and leaves the other', async () => {
  const answers = { Värde: { kind: 'money' as const, choices: { decimal: ',', currency: 'SEK' } } };
  await keepWords(file, { fields: { Värde: 'totalSpend' }, answers });
  await forgetAnswer('Värde', 'decimal');
  expect((await wordsFor(file)).answers).toEqual({ Värde: { kind: 'money', choices: { currency: 'SEK' } } });
  await forgetAnswer('Värde', 'currency');
  expect(await wordsFor(file)).toEqual({ fields: { Värde: 'totalSpend' }, answers: {} });
});
