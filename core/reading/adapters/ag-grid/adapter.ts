import { defineAdapter } from '../adapter';

/** A component of many systems: one record stands in up to three containers, and few of the rows are in the page. */
export default defineAdapter({
  id: 'ag-grid',
  name: 'AG Grid',
  hosts: [],
  detect: '.ag-root .ag-row[row-id]',
  row: '.ag-row[row-id]',
  record: { attribute: 'row-id' },
  checked: { on: '2026-11-22', with: 'synthetic page built from published facts' },
});
