import type { Preset } from '../preset';

// biome-ignore format: the map as a map; columns are (F + M) / 2 rounded half up, 1 to 5
const map = [
  ['dormant',   'dormant',         'almost-lost',     'at-risk',   'previously-loyal'], // R 1
  ['dormant',   'almost-lost',     'almost-lost',     'at-risk',   'at-risk'],
  ['promising', 'needs-attention', 'needs-attention', 'loyal',     'loyal'],
  ['promising', 'promising',       'active',          'loyal',     'loyal'],
  ['new',       'new',             'active',          'champions', 'champions'], // R 5
];

export const segmentLens: Preset = {
  id: 'segment-lens',
  name: 'Segment Lens 5 × 5',
  source: 'Segment Lens, 2026: recency against the mean of frequency and money, in quintiles with ties kept together',
  of: 5,
  recencyDays: null,
  needsAll: false,
  groups: [
    { key: 'champions', name: 'Champions', goal: 'reward', tone: 'good', rank: 7 },
    { key: 'loyal', name: 'Loyal', goal: 'crossSell', tone: 'good', rank: 6 },
    { key: 'active', name: 'Active', goal: 'grow', tone: 'steady', rank: 5 },
    { key: 'new', name: 'New', goal: 'welcome', tone: 'new', rank: 4 },
    { key: 'promising', name: 'Promising', goal: 'activate', tone: 'new', rank: 3 },
    { key: 'needs-attention', name: 'Needs attention', goal: 'retain', tone: 'watch', rank: 3 },
    { key: 'at-risk', name: 'At risk', goal: 'recover', tone: 'risk', rank: 2 },
    { key: 'previously-loyal', name: 'Previously loyal', goal: 'winBack', tone: 'risk', rank: 2 },
    { key: 'almost-lost', name: 'Almost lost', goal: 'winBack', tone: 'watch', rank: 1 },
    { key: 'dormant', name: 'Dormant', goal: 'leaveAlone', tone: 'quiet', rank: 0 },
  ],
  groupOf: (recency, frequency, monetary) => map[recency - 1]?.[Math.floor((frequency + monetary + 1) / 2) - 1] ?? '',
};
