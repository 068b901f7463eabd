import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { browserFile } from '../browsers/find';
import { defineBench } from './define-bench';
import { bundled, openChromium } from './in-chromium';

const count = 20_000;

/** Customers of an import with where they stand in a segmentation: as the extension keeps them, and as one record each. */
const module = `
import Dexie from 'dexie';
import { people } from '@/test/people';
import { customersWith, putCustomers } from '@/core/store/customers/customers';
import { customersOfList } from '@/core/store/customers/customers-of-list';
import { db } from '@/core/store/db';
import { placesOf, putPlaces } from '@/core/store/places/places';

const list = 'file:customers.csv';
const read = (customer, at) => ({
  ...customer,
  keys: [...customer.keys, \`email:p\${at}@example.com\`, \`phone:+4670\${1_000_000 + at}\`],
  lists: [list],
});
const customers = people(${count}).map(read);
const places = customers.map(({ id }, at) => ({
  model: 'm', customer: id, segment: \`s\${at % 7}\`, version: 1, since: '2026-11-22', asOf: '2026-11-22', at: '2026-11-22T09:00:00.000Z', until: '2026-12-01', next: 's1',
}));
const plain = new Dexie('plain');
plain.version(1).stores({ customers: 'id, *keys, *lists', assignments: '[model+customer], customer, [model+until]' });
const inSegment = (all) => all.filter(({ segment }) => segment === 's3').length;
const some = new Set(Array.from({ length: 50 }, (_, at) => \`email:p\${at * 397}@example.com\`));
globalThis.jobs = {
  ours: {
    clear: () => Promise.all(db.tables.map((table) => table.clear())),
    keep: () => db.transaction('rw', db.tables, async () => {
      await putCustomers(customers);
      await putPlaces('m', places);
    }),
    read: async () => (await customersOfList(list)).length,
    find: async () => (await customersWith(some)).length,
    count: async () => inSegment([...(await placesOf('m')).values()]),
  },
  records: {
    clear: () => Promise.all(plain.tables.map((table) => table.clear())),
    keep: () => plain.transaction('rw', plain.tables, async () => {
      await plain.table('customers').bulkPut(customers);
      await plain.table('assignments').bulkPut(places);
    }),
    read: async () => (await plain.table('customers').where('lists').equals(list).toArray()).length,
    find: async () => (await plain.table('customers').where('keys').anyOf([...some]).toArray()).length,
    count: async () => inSegment(await plain.table('assignments').toArray()),
  },
};
`;

type Who = 'ours' | 'records';
type Job = 'clear' | 'keep' | 'read' | 'find' | 'count';
type Jobs = { jobs: Record<Who, Record<Job, () => Promise<unknown>>> };

/** CPU time of all processes of the browser, ms: most of the work is not done by the page. */
async function cpuOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

export default defineBench({
  name: `${count} customers and their places in IndexedDB, in Chromium`,
  async run({ compare, skip }) {
    const file = browserFile('chromium');
    if (file === null) return skip('no Chromium is installed');
    const code = await bundled(module);
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html>'),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const browser = await openChromium(file);
    const page: Page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await page.evaluate(code);
    const does = (who: Who, job: Job) =>
      page.evaluate((one, what) => (globalThis as unknown as Jobs).jobs[one][what](), who, job);
    const side = (who: Who, job: Job, first?: Job) => ({
      ms: async () => {
        if (first) await does(who, first);
        const before = await cpuOf(browser);
        await does(who, job);
        return (await cpuOf(browser)) - before;
      },
    });
    // Goals of what Dexie's rows take: reference/performance.md.
    await compare('kept', {
      ours: side('ours', 'keep', 'clear'),
      others: { 'a record each': { ...side('records', 'keep', 'clear'), goal: { atLeast: 15 } } },
      rounds: 3,
    });
    await compare('all customers of the list read', {
      ours: side('ours', 'read'),
      others: { 'a record each': side('records', 'read') },
      rounds: 3,
    });
    await compare('50 of them found by their e-mail addresses', {
      ours: side('ours', 'find'),
      others: { 'a record each': side('records', 'find') },
      rounds: 3,
    });
    await compare('those of one segment counted', {
      ours: side('ours', 'count'),
      others: { 'a record each': { ...side('records', 'count'), goal: { atLeast: 100 } } },
      rounds: 3,
    });
    await browser.close();
    server.close();
  },
});
