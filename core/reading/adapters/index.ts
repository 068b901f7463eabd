import type { Adapter } from './adapter';

const found = import.meta.glob<Adapter>('./*/adapter.ts', { eager: true, import: 'default' });

/** Every adapter there is: a folder with an `adapter.ts` is all it takes. */
export const adapters: readonly Adapter[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));
