import { defineAdapter } from '../adapter';

/** One record stands in two panes; few rows and columns are in the page. */
export default defineAdapter({
  id: 'airtable',
  name: 'Airtable',
  hosts: ['airtable.com'],
  detect: '.dataLeftPane .dataRow[data-rowid]',
  row: ':is(.dataLeftPane, .dataRightPane) .dataRow[data-rowid]',
  cell: 'div[data-columnid]',
  // The class name of the header is a detail of a build; the test id is not everywhere.
  head: ':is(.gridHeaderCellPhosphorIcons, [data-testid="gridHeaderCell"])[data-columnid]',
  machine: { attribute: 'data-columnid' },
  record: { attribute: 'data-rowid', space: '' },
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
