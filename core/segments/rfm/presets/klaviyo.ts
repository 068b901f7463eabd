import type { Preset } from '../preset';

/** All 27 cells as published, recency first. Its order is not monotone: 221 needs attention, and more orders (231) is at risk. */
const cells: Record<string, string> = {
  champions: '333 332 323',
  loyal: '321 322 331 232 233',
  recent: '311 312 313 222 223',
  'needs-attention': '213 221 123 132 133',
  'at-risk': '231 212 122 131 211',
  inactive: '111 112 113 121',
};
const groupAt = new Map(Object.entries(cells).flatMap(([key, list]) => list.split(' ').map((cell) => [cell, key])));

export const klaviyo: Preset = {
  id: 'klaviyo',
  name: 'Klaviyo’s six groups',
  source:
    'Klaviyo Help Center, “Understanding the RFM analysis”, 2026-04-21: recency by 180 and 365 days, the others by thirds',
  of: 3,
  recencyDays: [180, 365],
  needsAll: true,
  groups: [
    { key: 'champions', name: 'Champions', goal: 'reward', tone: 'good', rank: 5 },
    { key: 'loyal', name: 'Loyal', goal: 'crossSell', tone: 'good', rank: 4 },
    { key: 'recent', name: 'Recent', goal: 'activate', tone: 'new', rank: 3 },
    { key: 'needs-attention', name: 'Needs attention', goal: 'retain', tone: 'watch', rank: 2 },
    { key: 'at-risk', name: 'At risk', goal: 'recover', tone: 'risk', rank: 1 },
    { key: 'inactive', name: 'Inactive', goal: 'winBack', tone: 'quiet', rank: 0 },
  ],
  groupOf: (recency, frequency, monetary) => groupAt.get(`${recency}${frequency}${monetary}`) ?? '',
};
