import { defineAdapter } from '../adapter';

/** Enhanced lists of Salesforce Classic, an ExtJS grid. Plain lists are tables that need no help. */
export default defineAdapter({
  id: 'salesforce-classic',
  name: 'Salesforce Classic',
  hosts: ['.salesforce.com'],
  detect: '.x-grid3-row [class*="x-grid3-td-"]',
  row: '.x-grid3-row',
  cell: '[class*="x-grid3-td-"]:not(.x-grid3-td-ACTION_COLUMN, .x-grid3-td-checker)',
  head: '.x-grid3-header [class*="x-grid3-td-"]:not(.x-grid3-td-ACTION_COLUMN, .x-grid3-td-checker)',
  machine: { attribute: 'class', pattern: 'x-grid3-td-(\\w+)' },
  record: {
    from: ':is(.x-grid3-td-FULL_NAME, .x-grid3-td-NAME, .x-grid3-td-ACCOUNT_NAME) a[href]',
    attribute: 'href',
    pattern: '/([a-zA-Z0-9]{15,18})(?:[/?]|$)',
    space: '',
    otherwise: 'contents',
  },
  cells: { company: '.x-grid3-td-ACCOUNT_NAME' },
  columns: {
    FULL_NAME: 'name',
    NAME: 'name',
    CONTACT_EMAIL: 'email',
    CONTACT_PHONE1: 'phone',
    CONTACT_TITLE: 'jobTitle',
    ACCOUNT_PHONE1: 'phone',
    ACCOUNT_TYPE: 'customerType',
    ACCOUNT_INDUSTRY: 'industry',
    ACCOUNT_ADDRESS1_CITY: 'city',
    ACCOUNT_ADDRESS1_STATE: 'region',
    CORE_USERS_ALIAS: 'owner',
  },
  address: '[?&]fcf=\\w+',
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
