import { defineReady, rule } from '../ready';
import { isClosed, isCustomer } from '../stage-words';

export default defineReady({
  id: 'stage-age',
  name: 'By time in the pipeline',
  basis: 'pipeline',
  usefulness: 51,
  needs: () => ['tenureDays', 'stage'],
  params: () => ({
    segments: [
      rule('closed', 'Closed', 'leaveAlone', 'quiet', isClosed),
      rule('customers', 'Customers', 'crossSell', 'good', isCustomer),
      rule('new', 'Open, new this month', 'welcome', 'new', { field: 'tenureDays', op: '<=', value: 30 }),
      rule('quarter', 'Open for up to 90 days', 'offer', 'steady', { field: 'tenureDays', op: '<=', value: 90 }),
      rule('stuck', 'Open for longer', 'recover', 'risk', 'otherwise'),
    ],
  }),
});
