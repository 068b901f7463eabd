import { defineAdapter } from '../adapter';

/** List views of Lightning web components. Old views stay in the page, hidden; labels are in the user's language only. */
export default defineAdapter({
  id: 'salesforce-lightning',
  name: 'Salesforce Lightning',
  hosts: ['.lightning.force.com', '.lightning.force.mil', '.sfcrmapps.cn'],
  detect: 'table[role="grid"] tr[data-row-key-value] :is(td, th)[data-label]',
  row: 'table[role="grid"] tr[data-row-key-value]',
  record: {
    attribute: 'data-row-key-value',
    pattern: '^([a-zA-Z0-9]{15,18})$',
    space: '',
    otherwise: {
      from: 'th[scope="row"] a[href*="/lightning/r/"]',
      attribute: 'href',
      pattern: '/r/(?:\\w+/)?([a-zA-Z0-9]{15,18})/',
      otherwise: 'contents',
    },
  },
  count: 'force-list-view-manager-status-info',
  badge: 'th[scope="row"] a',
  pages: [{ address: '/lightning/r/(?:Contact|Account|Lead)/(?<id>\\w{15,18})/', space: '' }],
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
