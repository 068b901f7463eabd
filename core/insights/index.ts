import type { Insight } from './insight';

const found = import.meta.glob<{ default: Insight }>('./insights/*.ts', { eager: true });

/** Every insight of the folder, by id: a new file is in because it exists. */
export const insights: ReadonlyMap<string, Insight> = new Map(
  Object.values(found).map(({ default: insight }) => [insight.id, insight]),
);
