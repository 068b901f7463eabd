import { defineAdapter } from '../adapter';

/** Rows stand at absolute places and are reused; columns are known by number only. */
export default defineAdapter({
  id: 'twenty',
  name: 'Twenty',
  hosts: ['.twenty.com'],
  detect: '[data-testid^="row-id-"] [data-record-table-col]',
  row: '[data-testid^="row-id-"]',
  cell: '[data-record-table-col]',
  record: { attribute: 'data-testid', pattern: '^row-id-([0-9a-f-]{36})$', space: '' },
  pages: [{ address: '/object/(?:person|company)/(?<id>[0-9a-f-]{36})', space: '' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
