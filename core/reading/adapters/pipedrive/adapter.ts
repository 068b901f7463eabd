import { defineAdapter } from '../adapter';

/** Two tables side by side: the fixed one repeats the rows with their checkboxes only. */
export default defineAdapter({
  id: 'pipedrive',
  name: 'Pipedrive',
  hosts: ['.pipedrive.com'],
  detect: '.gridContent--scrollable .gridContent__table td[data-field]',
  row: '.gridContent--scrollable .gridContent__table tbody tr',
  // In newer builds the field follows the kind of record: "person.phone".
  machine: { attribute: 'data-field', pattern: '(\\w+)$' },
  record: {
    from: 'td:is([data-field="name"], [data-field$=".name"], [data-field="title"], [data-field$=".title"]) a[href]',
    attribute: 'href',
    pattern: '/(?:person|organization|deal)/(\\d+)',
    space: '/(?:persons|organizations|deals)\\b',
    otherwise: 'contents',
  },
  columns: {
    name: 'name',
    email: 'email',
    phone: 'phone',
    org_id: 'company',
    owner_id: 'owner',
    add_time: 'createdAt',
    update_time: 'updatedAt',
    last_activity_date: 'lastActive',
    value: 'dealAmount',
    stage_id: 'stage',
  },
  pages: [
    { address: '/person/(?<id>\\d+)', space: '/persons' },
    { address: '/organization/(?<id>\\d+)', space: '/organizations' },
  ],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
