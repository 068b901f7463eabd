import { beforeEach, describe, expect, it } from 'vitest';
import { type ListId, listId } from '../../customer/customer';
import { readPaste } from '../../reading/paste/read-paste';
import { refreshOutcomes } from '../campaigns';
import { listsInCommon } from '../customers/lists-in-common';
import { db } from '../db';
import { eraseAll, eraseList, erasePerson } from '../erase';
import { newsOfList } from '../places/news-of-list';
import { catchUp } from '../segmentations/catch-up';
import { modelOf } from '../segmentations/refit';
import { lastImport, undoImport } from './imports';
import { seeList } from './see-list';

const customers = ['Name,Email,City,Orders', 'Åsa Öberg,asa@example.com,Lund,3', 'Bo Ek,bo@example.com,Umeå,1'].join(
  '\n',
);
const survey = ['Email,City,Score', 'asa@example.com,Malmö,9', 'eva@example.com,Ystad,4'].join('\n');
const orders = [
  'Email,Order number,Order date,Amount',
  'asa@example.com,a1,2026-05-05,10 kr',
  'asa@example.com,a2,2026-06-05,20 kr',
];
const moreOrders = [orders[0], orders[2], 'asa@example.com,a3,2026-07-05,40 kr'];

const now = { today: '2026-11-22', at: '2026-11-22T23:00:00.000Z' };
let hour = 0;
async function keep(text: string, title: string): Promise<ListId> {
  const read = readPaste({ text });
  if (!read.ok) throw new Error(read.problem.code);
  hour += 1;
  const address = `paste:${title}`;
  const at = `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
  await seeList({ ...read.value, title, address, system: address }, { today: '2026-11-22', at }, 'en');
  return listId.parse(address);
}
const everything = async () => ({
  customers: await db.customers.toArray(),
  lists: await db.lists.toArray(),
  history: (await db.history.toArray()).filter(({ kind }) => kind === 'value'),
  models: (await db.models.toArray()).map(({ id }) => id),
});
const asa = () => db.customers.where('keys').equals('email:asa@example.com').first();

beforeEach(async () => {
  hour = 0;
  await eraseAll();
});

describe('an import', () => {
  it('of orders lets a list that knew none choose its starter again, and one that teaches nothing does not', async () => {
    const people = Array.from({ length: 60 }, (_, at) => ({
      email: `p${at}@example.com`,
      city: ['Lund', 'Umeå'][at % 2],
    }));
    const crm = ['Email,City', ...people.map(({ email, city }) => `${email},${city}`)].join('\n');
    const list = await keep(crm, 'CRM');
    const shown = async () => (await db.models.get((await db.lists.get(list))?.model ?? ('none' as never)))?.method;
    expect(await shown()).toBe('rules');
    const bought = people.flatMap(({ email }, at) =>
      Array.from(
        { length: 1 + (at % 5) },
        (_, time) => `${email},o${at}-${time},2026-0${1 + ((at + time) % 9)}-10,${100 + at} kr`,
      ),
    );
    const file = ['Email,Order number,Order date,Amount', ...bought].join('\n');
    await keep(file, 'Orders');
    // The CRM is opened again.
    await keep(crm, 'CRM');
    expect(await shown()).toBe('rfm');
    const { asOf, made } = (await db.models.get((await db.lists.get(list))?.model ?? ('none' as never))) ?? {};
    await keep(file, 'Orders');
    expect(await db.models.get((await db.lists.get(list))?.model ?? ('none' as never))).toMatchObject({ asOf, made });
  });

  it('that changed the starter of another list gives it back, with where everybody stood', async () => {
    const people = Array.from({ length: 60 }, (_, at) => `p${at}@example.com`);
    const crm = ['Email,City', ...people.map((email, at) => `${email},${['Lund', 'Umeå'][at % 2]}`)].join('\n');
    await keep(crm, 'CRM');
    const standing = async () => ({
      models: await db.models.toArray(),
      lists: await db.lists.toArray(),
      places: (await db.assignments.toArray()).map(({ model, customer, segment }) => ({ model, customer, segment })),
      moves: (await db.history.toArray()).filter(({ kind }) => kind === 'move'),
    });
    const before = await standing();
    const bought = people.map((email, at) => `${email},o${at},2026-0${1 + (at % 9)}-10,${100 + at} kr`);
    await keep(['Email,Order number,Order date,Amount', ...bought].join('\n'), 'Orders');
    const crmAgain = await db.lists.get(listId.parse('paste:CRM'));
    if (crmAgain) await modelOf(crmAgain, now);
    await catchUp(listId.parse('paste:CRM'), now);
    expect((await db.models.toArray()).map(({ method }) => method)).toContain('rfm');
    await undoImport(now);
    expect(await standing()).toEqual(before);
  });

  it('is taken back whole: who came with it goes, who was known is as before', async () => {
    await keep(customers, 'Customers');
    const before = await everything();
    await keep(survey, 'Survey');
    expect((await asa())?.values.city).toBe('Malmö');
    expect(await db.customers.count()).toBe(3);
    expect(await undoImport(now)).toBe(true);
    expect(await everything()).toEqual(before);
    expect((await lastImport())?.title).toBe('Customers');
    expect(await undoImport(now)).toBe(true);
    expect(await everything()).toEqual({ customers: [], lists: [], history: [], models: [] });
    expect(await undoImport(now)).toBe(false);
  });

  it('of a list that was there already leaves the list as it was', async () => {
    await keep(customers, 'Customers');
    const before = await everything();
    await keep(customers.replace('Lund,3', 'Lund,4').concat('\nEva Ek,eva@example.com,Lund,9'), 'Customers');
    await undoImport(now);
    expect(await everything()).toEqual(before);
  });

  it('of orders that overlap is counted once, and its orders go with it', async () => {
    await keep(orders.join('\n'), 'May and June');
    await keep(moreOrders.join('\n'), 'June and July');
    expect((await asa())?.values).toMatchObject({ orders: 3, totalSpend: { amount: 70, currency: 'SEK' } });
    await undoImport(now);
    expect((await asa())?.values).toMatchObject({ orders: 2, totalSpend: { amount: 30, currency: 'SEK' } });
  });

  it('tells which lists its customers were in before, and how many cells say nothing to us', async () => {
    const first = await keep(customers, 'Customers');
    const second = await keep(
      `${orders.join('\n')}\nasa@example.com,a9,soon,5 kr\nasa@example.com,a8,later,5 kr`,
      'Orders',
    );
    expect((await listsInCommon(second)).map(({ id }) => id)).toEqual([first]);
    expect(
      await listsInCommon(await keep('Name,Email\nBo Ek,bo2@example.com\nEva Alm,eva2@example.com', 'Others')),
    ).toEqual([]);
    const { missing = [] } = (await db.lists.get(second)) ?? {};
    expect(missing).toEqual([{ header: 'Order date', text: '…', count: 2 }]);
  });

  it('of orders has what they say of each customer', async () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `p${at}@example.com,o${at},2026-0${1 + (at % 9)}-10,${100 + at} kr`,
    );
    const list = await keep([orders[0], ...many].join('\n'), 'Orders');
    expect((await newsOfList(list, now.today, now.today))?.stale.filter(({ kind }) => kind === 'columns')).toEqual([]);
  });

  it('of orders that is taken back takes what came of a campaign along, and leaves what was said', async () => {
    const list = await keep(customers, 'Customers');
    const bo = await db.customers.where('keys').equals('email:bo@example.com').first();
    const said = { answered: false, from: 'hand', on: '2026-05-01' };
    const members = [await asa(), bo].map((one, at) => ({
      ...{ customer: one?.id, segment: 's', message: 'm', state: 'done', on: '2026-04-20', note: '' },
      outcome: at === 0 ? null : said,
    }));
    const answeredBy = async () => (await db.campaigns.toArray())[0]?.members.map(({ outcome }) => outcome?.answered);
    await db.campaigns.add({ id: 'c', list, goal: 'winBack', days: 30, madeOn: '2026-04-20', members } as never);
    await keep(orders.slice(0, 2).join('\n'), 'May');
    await refreshOutcomes('2026-06-01');
    expect(await answeredBy()).toEqual([true, false]);
    await undoImport(now);
    expect(await answeredBy()).toEqual([undefined, false]);
  });

  it('whose list is erased leaves the orders that another file has too', async () => {
    const first = await keep(orders.join('\n'), 'May and June');
    await keep(moreOrders.join('\n'), 'June and July');
    await eraseList(first);
    expect((await asa())?.values).toMatchObject({ orders: 2, totalSpend: { amount: 60, currency: 'SEK' } });
  });

  it('does not bring back who was erased since', async () => {
    await keep(customers, 'Customers');
    await keep(survey, 'Survey');
    await erasePerson((await asa())?.id as never);
    expect(JSON.stringify(await db.imports.toArray())).not.toContain('asa@example.com');
    await undoImport(now);
    expect(await asa()).toBeUndefined();
  });
});
