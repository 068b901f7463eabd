import { defineReady, rule } from '../ready';
import { isClosed } from '../stage-words';

export default defineReady({
  id: 'deals',
  name: 'Deals by closing date and size',
  basis: 'pipeline',
  usefulness: 80,
  needs: () => ['closeDate', 'dealAmount'],
  params: () => ({
    segments: [
      rule('closed', 'Closed', 'leaveAlone', 'quiet', isClosed),
      rule('overdue', 'Past its closing date', 'recover', 'risk', { field: 'closeDate', op: 'more than ago', days: 0 }),
      rule('big-soon', 'Big, closes within 30 days', 'offer', 'good', {
        all: [
          { field: 'closeDate', op: 'in the next', days: 30 },
          { field: 'dealAmount', op: 'in the top', share: 0.2 },
        ],
      }),
      rule('soon', 'Closes within 30 days', 'offer', 'watch', { field: 'closeDate', op: 'in the next', days: 30 }),
      rule('big-later', 'Big, closes later', 'introduce', 'steady', {
        field: 'dealAmount',
        op: 'in the top',
        share: 0.2,
      }),
      rule('later', 'Closes later', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
