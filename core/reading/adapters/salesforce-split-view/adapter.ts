import { defineAdapter } from '../adapter';

/** The narrow list beside an open record: a name and a line or two, no columns. */
export default defineAdapter({
  id: 'salesforce-split-view',
  name: 'Salesforce Lightning (split view)',
  hosts: ['.lightning.force.com', '.lightning.force.mil', '.sfcrmapps.cn'],
  detect: '.slds-split-view__list-item',
  row: '.slds-split-view__list-item',
  record: {
    from: 'a[href*="/lightning/r/"]',
    attribute: 'href',
    pattern: '/r/(?:\\w+/)?([a-zA-Z0-9]{15,18})/',
    space: '',
    otherwise: 'contents',
  },
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
