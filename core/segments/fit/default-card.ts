import type { Criterion } from './criterion';

/**
 * Points as they are before anybody has changed them. What they say: who decides is worth most of a person, size most of a firm,
 * and of interest the last activity, which fades. They are weights to be set by who knows the trade, so they are round.
 */
export const defaultCriteria: Criterion[] = [
  {
    by: 'name',
    field: 'seniority',
    side: 'fit',
    group: 'person',
    points: { owner: 20, executive: 20, director: 15, manager: 10, specialist: 5, staff: 0, entry: 0 },
    otherwise: 0,
  },
  {
    by: 'name',
    field: 'jobFunction',
    side: 'fit',
    group: 'person',
    points: { 'general management': 5, purchasing: 5 },
    otherwise: 0,
  },
  {
    by: 'name',
    field: 'companySize',
    side: 'fit',
    group: 'company',
    points: { micro: 0, small: 5, medium: 10, large: 15 },
    otherwise: 0,
  },
  { by: 'name', field: 'industry', side: 'fit', group: 'company', points: { wanted: 10 }, otherwise: 0 },
  { by: 'days', field: 'daysSinceActivity', side: 'engagement', group: 'activity', points: 40 },
  {
    by: 'name',
    field: 'source',
    side: 'engagement',
    group: 'origin',
    points: { recommended: 20, 'came to us': 15, met: 10, advertised: 5, 'looked up': 0 },
    otherwise: 0,
  },
  {
    by: 'name',
    field: 'stage',
    side: 'engagement',
    group: 'stage',
    points: { talking: 20, begun: 10, new: 0 },
    otherwise: 0,
  },
];
