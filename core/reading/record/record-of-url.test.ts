import { describe, expect, it } from 'vitest';
import { adapters } from '../adapters/index';
import { refsOf, spaceOf } from './record-of-url';

const pageOf = (id: string, url: string) =>
  adapters
    .find((adapter) => adapter.id === id)
    ?.pages?.find(({ address }) => new RegExp(address).test(url.replace(/^\w+:\/\/[^/]+/, ''))) ?? null;

describe('the record that an address names', () => {
  it.each([
    ['https://x.example/#/customers/141', 'https://x.example/#/customers', '141'],
    ['https://x.example/#/contacts/102/show?tab=1', 'https://x.example/#/contacts/{id}/show', '102'],
    ['https://x.example/a/customers/42/edit', 'https://x.example/a/customers/{id}', '42'],
    ['https://x.example/index.php?page=3&cid=77', 'https://x.example/index.php?page=3&cid={id}', '77'],
  ])('%s', (url, system, id) => {
    expect(refsOf(url, null)[0]).toEqual({ space: spaceOf(system), id });
  });

  // Addresses and the systems of the lists as core/reading/adapters has them.
  it.each([
    [
      'hubspot',
      'https://app.hubspot.com/contacts/99/record/0-1/4711',
      'https://app.hubspot.com/contacts/99/objects/0-1',
      '4711',
    ],
    ['pipedrive', 'https://co.pipedrive.com/person/12', 'https://co.pipedrive.com/persons', '12'],
    ['close', 'https://app.close.com/lead/lead_abc1/', 'https://app.close.com', 'lead_abc1'],
    ['espocrm', 'https://c.example/#Contact/view/64f0a', 'https://c.example', '64f0a'],
    [
      'copper',
      'https://app.copper.com/companies/7/app#/browse/list/people/default?fullProfile=people-31',
      'https://app.copper.com/companies/7/app#/browse/list/people',
      '31',
    ],
    [
      'salesforce-lightning',
      'https://o.lightning.force.com/lightning/r/Contact/003000000000001AAA/view',
      'https://o.lightning.force.com',
      '003000000000001AAA',
    ],
    ['frappe-crm', 'https://c.example/crm/contacts/Anna%20Berg', 'https://c.example/crm/contacts', 'Anna Berg'],
    [
      'wordpress-users',
      'https://c.example/wp-admin/user-edit.php?user_id=5',
      'https://c.example/wp-admin/users.php',
      '5',
    ],
  ])('%s: %s', (adapter, url, system, id) => {
    expect(refsOf(url, pageOf(adapter, url))[0]).toEqual({ space: spaceOf(system), id });
  });

  it('no id, no reference', () => {
    expect(refsOf('https://x.example/customers/new', null)).toEqual([]);
    expect(refsOf('https://x.example/customers?page=2', null)).toEqual([]);
  });
});
