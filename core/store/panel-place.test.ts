import { expect, it } from 'vitest';
import { customerId } from '../customer/customer';
import { db } from './db';
import { erasePerson } from './erase';
import { isMeantFor, leadPanel, type Panel, type PanelPlace } from './panel-place';

const at = '2026-11-30T09:00:00.000Z';
const page = 'https://crm.example/contacts/7';
const pressed: PanelPlace = { hash: '#/customers/7', window: 1, at };
const opened: PanelPlace = { ...pressed, pinned: page };
const long = Date.parse(at) + 60_000;
const open: Panel = { opened: 0, isNew: false, beside: undefined, hash: '#/today' };

it('goes where a press leads, and where one has led just before it opened', () => {
  expect(isMeantFor(pressed, open)).toBe(true);
  expect(isMeantFor(pressed, { ...open, isNew: true, opened: Date.parse(at) + 900 })).toBe(true);
  expect(isMeantFor(pressed, { ...open, isNew: true, opened: long })).toBe(false);
});

it('goes along with the records that are opened while it shows a customer, and leaves every other screen', () => {
  expect(isMeantFor(opened, { ...open, hash: '#/customers/3' })).toBe(true);
  for (const hash of ['', '#/today', '#/customers', '#/customers?list=1', '#/tag?customer=3', '#/builder'])
    expect(isMeantFor(opened, { ...open, hash }), hash).toBe(false);
});

it('shows the record beside which it opens, however long that has been open', () => {
  const beside = { ...open, hash: '', isNew: true, opened: long };
  expect(isMeantFor(opened, { ...beside, beside: page })).toBe(true);
  expect(isMeantFor(opened, { ...beside, beside: 'https://crm.example/contacts' })).toBe(false);
});

it('is forgotten with the person', async () => {
  await leadPanel(opened);
  await erasePerson(customerId.parse('7'));
  expect(JSON.stringify(await db.settings.toArray())).not.toContain(page);
});
