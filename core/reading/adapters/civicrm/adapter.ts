import { defineAdapter } from '../adapter';

/** Results of the classic search. A long e-mail address is cut; the whole one is in a title. */
export default defineAdapter({
  id: 'civicrm',
  name: 'CiviCRM (search results)',
  hosts: [],
  detect: 'table.selector tr[id^="rowid"]',
  row: 'table.selector tr[id^="rowid"]',
  record: { attribute: 'id', pattern: '^rowid(\\d+)$', space: '' },
  cells: { email: { selector: 'span[title*="@"]', attribute: 'title' } },
  customers: true,
  pages: [{ address: '/contact/view\\?.*\\bcid=(?<id>\\d+)', space: '' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
