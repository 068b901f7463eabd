import { defineAdapter } from '../adapter';

/** The older list views of Lightning, still there for some objects. */
export default defineAdapter({
  id: 'salesforce-aura',
  name: 'Salesforce Lightning (Aura)',
  hosts: ['.lightning.force.com', '.lightning.force.mil', '.sfcrmapps.cn'],
  detect: 'table.uiVirtualDataTable.forceRecordLayout, table[data-aura-class="uiVirtualDataTable"]',
  row: 'table:is(.uiVirtualDataTable, [data-aura-class="uiVirtualDataTable"]) > tbody > tr',
  record: { from: 'th a[data-refid="recordId"]', attribute: 'data-recordid', space: '', otherwise: 'contents' },
  count: 'force-list-view-manager-status-info',
  badge: 'th a[data-refid="recordId"]',
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
