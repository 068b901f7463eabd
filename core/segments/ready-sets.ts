import type { Ready } from './ready';

const found = import.meta.glob<{ default: Ready }>('./ready/*.ts', { eager: true });

/** Every ready set, the most useful first. */
export const readySets: readonly Ready[] = Object.values(found)
  .map(({ default: ready }) => ready)
  .sort((a, b) => b.usefulness - a.usefulness || (a.id < b.id ? -1 : 1));
