import { defineAdapter } from '../adapter';

/** Rows of plain paragraphs under a first row of headers; the id is in the checkbox, which needs a permission. */
export default defineAdapter({
  id: 'krayin',
  name: 'Krayin',
  hosts: [],
  detect: '.table-responsive .row.grid ~ .row.grid > p',
  row: '.table-responsive .row.grid ~ .row.grid',
  cell: ':scope > p',
  head: '.table-responsive .row.grid:not(.row.grid ~ .row.grid) > p',
  record: { from: 'input[name^="mass_action_select_record_"]', attribute: 'value', otherwise: 'contents' },
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
