import type { Method } from './method';
import type { SegmentModel } from './model';

const found = import.meta.glob<{ default: Method }>(['./methods/*.ts', '!./methods/*.test.ts'], { eager: true });

/** Every method of the folder, by id: a new file is in because it exists. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.values(found).map(({ default: method }) => [method.id, method]),
);

/** Is the method of a stored model still part of this version? One of a method that is gone is as good as none: fit anew. */
export const isKnownMethod = ({ method }: Pick<SegmentModel, 'method'>): boolean => methods.has(method);

/** The method that a model was fitted by; throws where it is gone, so a stored model is asked with `isKnownMethod` first. */
export function methodOf(model: Pick<SegmentModel, 'method'>): Method {
  const method = methods.get(model.method);
  if (!method) throw new Error(`No method "${model.method}"`);
  return method;
}
