import type { Scene } from '../insight';

/** The place of each customer's segment among the model's, in the order of the scene; −1 for those of whom it can't be told. */
export function labelsOf({ model, placed }: Scene): Int32Array {
  const places = new Map(model.segments.map(({ key }, at) => [key, at]));
  return Int32Array.from(placed, ({ placement: { segment } }) => (segment === null ? -1 : (places.get(segment) ?? -1)));
}
