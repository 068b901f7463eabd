import { defineAdapter } from '../adapter';

/** Third parties and contacts: a row of search fields stands above the headers, in an order that the user sets. */
export default defineAdapter({
  id: 'dolibarr',
  name: 'Dolibarr',
  hosts: [],
  detect: 'tr.oddeven input.checkforselect[name="toselect[]"]',
  row: 'tr.oddeven',
  record: { from: 'input.checkforselect[name="toselect[]"]', attribute: 'value' },
  pages: [{ address: '(.*)/societe/card\\.php\\?.*\\bsocid=(?<id>\\d+)', space: '$1/societe/list.php' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
