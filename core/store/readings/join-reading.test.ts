import { beforeEach, describe, expect, it } from 'vitest';
import { readPaste } from '../../reading/paste/read-paste';
import type { Reading } from '../../reading/reading';
import { db } from '../db';
import { eraseAll } from '../erase';
import { joinReading } from './join-reading';
import { seeList } from './see-list';
import { understandReading } from './segment-reading';

const now = { today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const shop = `Customer no,Name,Company,E-mail,Phone
101,Anna Berg,Nordbygg AB,anna@example.com,+46701234501
102,Bo Ek,Sydbygg AB,bo@example.com,+46701234502
103,Eva Lind,Ostbygg AB,eva@example.com,+46701234503
104,Ivar Holm,Vastbygg AB,ivar@example.com,+46701234504`;

function read(text: string, title: string): Reading {
  const reading = readPaste({ text });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return { ...reading.value, address: `paste:${title}`, system: `paste:${title}`, title };
}
const keep = (reading: Reading, onlyKnown = false) => seeList(reading, now, 'en', { onlyKnown });

async function joined(text: string) {
  const reading = read(text, 'Survey');
  const { joined } = await joinReading(understandReading(reading, now, 'en').people, reading);
  const customers = new Map((await db.customers.toArray()).map((one) => [one.id, one.values.name]));
  return [...joined].map(([row, { customer, by }]) => [row, customers.get(customer), by]);
}

beforeEach(async () => {
  await eraseAll();
  await keep(read(shop, 'Shop'));
});

describe('a second list', () => {
  it('joins by e-mail', async () => {
    expect(await joined('E-mail,Satisfaction\nBO@example.com,9\nnobody@example.com,3')).toEqual([
      ['1', 'Bo Ek', 'email'],
    ]);
  });

  it('joins by customer number', async () => {
    expect(await joined('Customer no,Satisfaction\n103,9\n999,3\n101,4')).toEqual([
      ['1', 'Eva Lind', 'number'],
      ['3', 'Anna Berg', 'number'],
    ]);
  });

  it('joins by a number that is the record id in a CRM', async () => {
    const page: Reading = {
      ...read('Name,E-mail\nJan Bakker,jan@example.com', 'x'),
      address: 'https://crm.example.com/contacts',
      system: 'https://crm.example.com',
    };
    const { form: _, ...onPage } = page;
    await keep({ ...onPage, rows: page.rows.map((row) => ({ ...row, record: '5007' })) });
    expect(await joined('Customer no,Satisfaction\n5007,9')).toEqual([['1', 'Jan Bakker', 'number']]);
  });

  it('joins by phone, and by name with company', async () => {
    expect(
      await joined(
        'Name,Company,Phone,Satisfaction\nEva Lind,,+46 70 123 45 03,9\nIvar Holm,Västbygg,,4\nIvar Holm,VASTBYGG AB,,4',
      ),
    ).toEqual([
      ['1', 'Eva Lind', 'phone'],
      ['3', 'Ivar Holm', 'person'],
    ]);
  });

  it('does not join a number whose name or e-mail says somebody else, or that two customers have', async () => {
    expect(await joined('Customer no,Name,Satisfaction\n103,Bo Ek,9')).toEqual([]);
    expect(await joined('Customer no,E-mail,Satisfaction\n103,eva@elsewhere.example.com,9')).toEqual([]);
    await keep(read('Customer no,Name,E-mail\n103,Sten Sand,sten@example.com', 'Other shop'));
    expect(await joined('Customer no,Satisfaction\n103,9')).toEqual([]);
  });

  it('adds its answers to the customers it joined, with and without new ones', async () => {
    const survey = read('Customer no,Satisfaction\n103,9\n999,3', 'Survey');
    await keep(survey, true);
    expect(await db.customers.count()).toBe(4);
    const eva = (await db.customers.toArray()).find(({ values }) => values.name === 'Eva Lind');
    expect(eva?.lists).toEqual(['paste:Shop', 'paste:Survey']);
    expect(Object.values(eva?.sources ?? {}).filter(({ list }) => list === 'paste:Survey')).toContainEqual({
      list: 'paste:Survey',
      at: now.at,
      text: '9',
    });
    await keep(survey);
    expect(await db.customers.count()).toBe(5);
    await keep(survey);
    expect(await db.customers.count()).toBe(5);
  });
});
