import { beforeEach, describe, expect, it } from 'vitest';
import { customerId } from '../../customer/customer';
import type { Column } from '../../customer/list';
import { knownBy, nameKey } from '../../customer/tagged';
import type { Reading } from '../../reading/reading';
import { db } from '../db';
import { eraseAll, erasePerson } from '../erase';
import { seeList } from '../readings/see-list';
import { givenTags, saidOf, sayOf } from './tags';

const now = { today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const later = { today: '2026-11-23', at: '2026-11-23T09:00:00.000Z' };
const column = (header: string, field: string, kind: Column['kind']): Column => ({
  header,
  machine: null,
  field,
  kind,
  certainty: 1,
  reasons: [],
});
const names = ['Anna Berg', 'Bo Ek', 'Cecilia Lind', 'David Holm', 'Eva Dahl', 'Filip Falk', 'Anna Berg', 'Hanna Sand'];

/** A list of eight people on a site; `tags` = its own column of tags. */
const readingOn = (site: string, tags?: string): Reading => ({
  adapter: 'generic',
  title: 'People',
  address: `${site}/people`,
  system: site,
  language: 'en',
  columns: [
    column('Name', 'name', 'text'),
    column('E-mail', 'email', 'text'),
    ...(tags === undefined ? [] : [column('Tags', 'tags', 'tags')]),
  ],
  rows: names.map((name, n) => ({
    key: `row ${n}`,
    record: String(n),
    cells: [name, `p${n}@x.se`, ...(tags === undefined ? [] : [tags])],
  })),
  coverage: { read: 8, of: 8, more: false, sortedBy: null },
});
const [crm, shop] = ['https://crm.example', 'https://shop.example'];
const tagsIn = async (site: string, n: number) =>
  (await db.customers.get(customerId.parse(`record:${site}:${n}`)))?.values.tags;
const see = (reading: Reading, when = now) => seeList(reading, when, 'en');

beforeEach(eraseAll);

describe('tags', () => {
  it('given while browsing are on the person in every list read later, on whatever site', async () => {
    await sayOf(
      { keys: ['email:p2@x.se'], name: 'Cecilia' },
      { tags: ['fair', ' vip '], note: 'met in Malmö' },
      now.at,
    );
    await see(readingOn(crm));
    await see(readingOn(shop));
    expect([await tagsIn(crm, 2), await tagsIn(shop, 2), await tagsIn(crm, 3)]).toEqual([
      ['fair', 'vip'],
      ['fair', 'vip'],
      undefined,
    ]);
    // What a site showed does not go with them: still two customers.
    expect(await db.customers.count()).toBe(16);
  });

  it('go to who is known already, at once, and are history', async () => {
    await see(readingOn(crm));
    await see(readingOn(shop));
    const customer = await db.customers.get(customerId.parse(`record:${crm}:1`));
    if (!customer) throw new Error('no customer');
    await sayOf(knownBy(customer), { tags: ['vip'], note: '' }, later.at);
    expect([await tagsIn(crm, 1), await tagsIn(shop, 1)]).toEqual([['vip'], ['vip']]);
    const changes = await db.history.where('customer').equals(customer.id).toArray();
    expect(changes.filter((one) => one.kind === 'value').map((one) => [one.field, one.to])).toEqual([
      ['tags', ['vip']],
    ]);
    await sayOf(knownBy(customer), { tags: [], note: '' }, later.at);
    expect([await tagsIn(crm, 1), await tagsIn(shop, 1), await db.tagged.count()]).toEqual([undefined, undefined, 0]);
  });

  it('stand beside those of the list, which may change, and are no change at each reading', async () => {
    await sayOf({ keys: ['email:p1@x.se'], name: '' }, { tags: ['vip'], note: '' }, now.at);
    await see(readingOn(crm, 'b2b'));
    await see(readingOn(crm, 'b2b'), later);
    expect(await tagsIn(crm, 1)).toEqual(['b2b', 'vip']);
    const changes = await db.history.where('customer').equals(`record:${crm}:1`).toArray();
    expect(changes.filter((one) => one.kind === 'value')).toEqual([]);
    await see(readingOn(crm, 'b2c'), later);
    expect(await tagsIn(crm, 1)).toEqual(['b2c', 'vip']);
  });

  it('given to a name alone go to nobody where two people bear it', async () => {
    await sayOf({ keys: [nameKey('Anna Berg')], name: 'Anna Berg' }, { tags: ['vip'], note: '' }, now.at);
    await sayOf({ keys: [nameKey('Eva Dahl')], name: 'Eva Dahl' }, { tags: ['fair'], note: '' }, now.at);
    await see(readingOn(crm));
    expect([await tagsIn(crm, 0), await tagsIn(crm, 6), await tagsIn(crm, 4)]).toEqual([
      undefined,
      undefined,
      ['fair'],
    ]);
  });

  it('are suggested, the most used first, and gone with an erased person', async () => {
    await see(readingOn(crm));
    await sayOf({ keys: ['email:p1@x.se'], name: '' }, { tags: ['fair', 'vip'], note: '' }, now.at);
    await sayOf({ keys: ['email:p2@x.se'], name: '' }, { tags: ['vip'], note: 'n' }, now.at);
    expect(await givenTags()).toEqual(['vip', 'fair']);
    await erasePerson(customerId.parse(`record:${crm}:1`));
    expect(await saidOf({ keys: ['email:p1@x.se'], name: '' })).toEqual([]);
    expect(await givenTags()).toEqual(['vip']);
  });
});
