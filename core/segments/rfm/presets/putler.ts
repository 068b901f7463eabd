import type { Preset } from '../preset';

/**
 * The eleven published boxes overlap: taken from the top, four of the groups are never reached. Here each cell goes to the
 * smallest box that holds it (cut to scores that buyers have, 1 to 5), and where several are equally small to the one that keeps
 * the map monotone and every group within reach. Columns: (F + M) / 2 in half steps, 1 to 5.
 */
// biome-ignore format: the map as a map
const map = [
  ['lost',      'lost',               'hibernating',        'at-risk',            'at-risk',            'at-risk', 'cant-lose', 'cant-lose', 'cant-lose'], // R 1
  ['hibernating', 'hibernating',      'hibernating',        'needs-attention',    'needs-attention',    'at-risk', 'at-risk',   'at-risk',   'at-risk'],
  ['promising', 'about-to-sleep',     'needs-attention',    'needs-attention',    'needs-attention',    'loyal',   'loyal',     'loyal',     'loyal'],
  ['recent',    'potential-loyalist', 'potential-loyalist', 'potential-loyalist', 'potential-loyalist', 'loyal',   'champions', 'champions', 'champions'],
  ['recent',    'potential-loyalist', 'potential-loyalist', 'potential-loyalist', 'potential-loyalist', 'loyal',   'champions', 'champions', 'champions'], // R 5
];

/** As published: recency from and to, mean of frequency and money from and to. */
export const boxes: Record<string, [number, number, number, number]> = {
  champions: [4, 5, 4, 5],
  loyal: [2, 5, 3, 5],
  'potential-loyalist': [3, 5, 1, 3],
  recent: [4, 5, 0, 1],
  promising: [3, 4, 0, 1],
  'needs-attention': [2, 3, 2, 3],
  'about-to-sleep': [2, 3, 0, 2],
  'at-risk': [0, 2, 2, 5],
  'cant-lose': [0, 1, 4, 5],
  hibernating: [1, 2, 1, 2],
  lost: [0, 2, 0, 2],
};

export const putler: Preset = {
  id: 'putler',
  name: 'Putler’s eleven groups',
  source: 'Putler, “RFM analysis” (two independent transcriptions), most specific box first',
  of: 5,
  recencyDays: null,
  needsAll: false,
  groups: [
    { key: 'champions', name: 'Champions', goal: 'reward', tone: 'good', rank: 8 },
    { key: 'loyal', name: 'Loyal customers', goal: 'crossSell', tone: 'good', rank: 7 },
    { key: 'potential-loyalist', name: 'Potential loyalist', goal: 'grow', tone: 'steady', rank: 6 },
    { key: 'recent', name: 'Recent customers', goal: 'welcome', tone: 'new', rank: 5 },
    { key: 'needs-attention', name: 'Customers needing attention', goal: 'retain', tone: 'watch', rank: 4 },
    { key: 'at-risk', name: 'At risk', goal: 'recover', tone: 'risk', rank: 4 },
    { key: 'cant-lose', name: 'Can’t lose them', goal: 'recover', tone: 'risk', rank: 4 },
    { key: 'about-to-sleep', name: 'About to sleep', goal: 'offer', tone: 'watch', rank: 3 },
    { key: 'promising', name: 'Promising', goal: 'activate', tone: 'new', rank: 2 },
    { key: 'hibernating', name: 'Hibernating', goal: 'winBack', tone: 'quiet', rank: 1 },
    { key: 'lost', name: 'Lost', goal: 'leaveAlone', tone: 'quiet', rank: 0 },
  ],
  groupOf: (recency, frequency, monetary) => map[recency - 1]?.[frequency + monetary - 2] ?? '',
};
