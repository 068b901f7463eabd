import type { Method } from './method';

const found = import.meta.glob<{ default: Method }>(['./methods/*.ts', '!./methods/*.test.ts'], {
  eager: true,
});

/** Every method of the folder, by id: a new file is in because it exists. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.values(found).map(({ default: method }) => [method.id, method]),
);
