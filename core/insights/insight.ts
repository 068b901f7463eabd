import type * as z from 'zod/mini';
import type { Customer } from '../customer/customer';
import type { Column, Coverage } from '../customer/list';
import { methodOf } from '../segments/index';
import type { MemberOf, Placement } from '../segments/method';
import type { SegmentModel } from '../segments/model';
import type { MoveEntry } from './membership/moves';

/** What every insight looks at: the customers of a list as one model places them today. */
export type Scene = {
  model: SegmentModel;
  /** Civil date. */
  asOf: string;
  placed: readonly { customer: Customer; placement: Placement }[];
} & Around;

/** What else is known around the customers. Where it is not given, the insights that need it say so by an empty result. */
export type Around = {
  /** How much of the list was read. */
  coverage?: Coverage;
  /** As the list has them: what a column is called may be personal where its field is not. */
  columns?: readonly Column[];
  /** The other segmentations of the same customers. */
  others?: readonly SegmentModel[];
  /** For rules that ask for segments of other models. */
  memberOf?: MemberOf;
  /** Who moved in this segmentation, from an instant (ISO) on. */
  moves?: { since: string; entries: readonly MoveEntry[] };
  /** The customers as they were known on an earlier day: what drift is measured from. */
  earlier?: { asOf: string; customers: readonly Customer[] };
};

/** One thing to know about segments, as data: sentences and charts are made of it last. One a file in `insights/`. */
export type Insight<Result = unknown> = {
  /** = the name of its file. */
  id: string;
  /** English; other languages overlay it. */
  name: string;
  result: z.ZodMiniType<Result>;
  /** Fields (or `own:<header>`) that it looks at besides the segments; where they are missing it says how many it knows of. */
  needs: string[];
  compute: (scene: Scene) => Result;
};

export const defineInsight = <Result>(insight: Insight<Result>): Insight<Result> => insight;

/** Places everybody once, for all insights, in the order of their ids. */
export function sceneOf(customers: readonly Customer[], model: SegmentModel, asOf: string, around: Around = {}): Scene {
  const method = methodOf(model);
  const sorted = customers.toSorted(byId);
  const placed = sorted.map((customer) => ({
    customer,
    placement: method.assign(customer, model, asOf, around.memberOf),
  }));
  const { earlier } = around;
  const then = earlier && { earlier: { ...earlier, customers: earlier.customers.toSorted(byId) } };
  return { ...around, ...then, model, asOf, placed };
}

const byId = (a: Customer, b: Customer): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The members of each segment of the model, in its order; those of whom it can't be told are in none. */
export function membersOf({ model, placed }: Scene): { segment: string; members: Customer[] }[] {
  const groups = new Map(model.segments.map(({ key }) => [key, [] as Customer[]]));
  for (const { customer, placement } of placed)
    if (placement.segment !== null) groups.get(placement.segment)?.push(customer);
  return [...groups].map(([segment, members]) => ({ segment, members }));
}
