import { beforeEach, describe, expect, it } from 'vitest';
import { type Customer, customerId, listId } from '@/core/customer/customer';
import { modelId } from '@/core/segments/model';
import { fitStarter } from '@/core/segments/starter';
import { db, type StoredList } from '@/core/store/db';
import { groupCustomers } from '../app/groups';
import { listAt } from './page-list';

const today = '2026-11-22';
const model = modelId.parse('m');
const at = (address: string, adapter = 'generic', last = '2026-11-22T09:00:00.000Z'): StoredList => ({
  id: listId.parse(address),
  adapter,
  title: `List at ${address}`,
  address,
  columns: [],
  coverage: { read: 60, of: 60, more: false, sortedBy: null },
  read: { first: '2026-11-22T08:00:00.000Z', last },
  system: address,
  language: 'en',
  formats: {},
  questions: [],
  missing: [],
  model: null,
});
const titleAt = async (url: string) => (await listAt(url, today))?.list.address ?? null;

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('the list of a page', () => {
  it('is found whatever page, filter or place on the page the address names', async () => {
    await db.lists.bulkPut([at('https://shop.example/customers'), at('https://shop.example/#/customers')]);
    expect(await titleAt('https://shop.example/customers#top')).toBe('https://shop.example/customers');
    expect(await titleAt('https://shop.example/customers?page=2#top')).toBe('https://shop.example/customers');
    expect(await titleAt('https://shop.example/?a=1#/customers?page=2')).toBe('https://shop.example/#/customers');
    expect(await titleAt('https://shop.example/orders')).toBeNull();
    expect(await titleAt('')).toBeNull();
  });

  it('is told from the others of its system as its adapter tells them apart', async () => {
    await db.lists.bulkPut([
      at('https://crm.example/#Account', 'espocrm'),
      at('https://crm.example/#Contact', 'espocrm'),
    ]);
    expect(await titleAt('https://crm.example/#Contact')).toBe('https://crm.example/#Contact');
    expect(await titleAt('https://crm.example/#Account/list')).toBe('https://crm.example/#Account');
    expect(await titleAt('https://crm.example/#Lead')).toBeNull();
    await db.lists.put(at('https://shop.example/admin.php&path=%2Fcustomers', 'woocommerce'));
    const customers = 'https://shop.example/admin.php?page=wc-admin&path=%2Fcustomers&paged=2';
    expect(await titleAt(customers)).toBe('https://shop.example/admin.php&path=%2Fcustomers');
  });

  it('is the one that was read last where two readers read the page', async () => {
    await db.lists.bulkPut([
      at('https://crm.example/', 'generic', '2026-11-22T10:00:00.000Z'),
      at('https://crm.example/#Contact', 'espocrm', '2026-11-22T09:00:00.000Z'),
    ]);
    expect(await titleAt('https://crm.example/#Contact')).toBe('https://crm.example/');
  });
});

describe('the sizes of its segments', () => {
  const address = 'https://shop.example/customers';
  const people = Array.from(
    { length: 60 },
    (_, index): Customer => ({
      id: customerId.parse(`p${String(index).padStart(2, '0')}`),
      keys: [],
      values: {
        ...(index % 10 > 0 && { lastOrder: `2026-${String(1 + (index % 11)).padStart(2, '0')}-10` }),
        orders: 1 + (index % 7),
        totalSpend: { amount: 100 * (1 + (index % 13)), currency: 'SEK' },
      },
      own: {},
      sources: {},
      lists: [listId.parse(address)],
      seen: { first: '2026-01-01T00:00:00Z', last: '2026-01-01T00:00:00Z' },
    }),
  );

  it('are those of the panel, whatever placements of older versions are stored', async () => {
    const list = { ...at(address), model };
    const fitted = fitStarter(people, { asOf: today, seed: 1, id: model, coverage: list.coverage });
    if (!fitted.ok) throw new Error(fitted.problem.code);
    await db.lists.put(list);
    await db.models.put({
      ...fitted.value.model,
      list: list.id,
      name: null,
      because: fitted.value.because,
      made: '2026-11-22T08:00:00.000Z',
      cause: 'made',
      earlier: [],
    });
    await db.customers.bulkPut(people);
    const [first] = fitted.value.model.segments;
    await db.assignments.bulkPut(
      people.map(({ id }) => ({
        model,
        customer: id,
        segment: first?.key ?? null,
        version: 0,
        since: today,
        asOf: today,
        at: '2026-11-22T08:00:00.000Z',
      })),
    );
    const sizes = (await listAt(address, today))?.sizes ?? [];
    expect(sizes.map(({ segment, size }) => [segment?.key ?? null, size])).toEqual(
      groupCustomers(people, fitted.value.model, today).map(({ segment, customers }) => [
        segment?.key ?? null,
        customers.length,
      ]),
    );
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBe(60);
    expect(sizes.find(({ segment }) => segment === null)?.size).toBe(6);
  });
});
