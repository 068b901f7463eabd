import * as z from 'zod/mini';
import { civilDate } from '../customer/value';
import { segment } from './segment';

export const modelId = z.string().brand<'ModelId'>();
export type ModelId = z.infer<typeof modelId>;

/** A fitted segmentation: plain data that survives structuredClone and JSON, and is its own frozen, dated yardstick. */
export const segmentModel = z.object({
  id: modelId,
  method: z.string(),
  params: z.unknown(),
  asOf: civilDate,
  seed: z.number(),
  /** Counts up each time the yardstick of the same id is taken again. */
  version: z.number(),
  trainedOn: z.object({ customers: z.number(), of: z.nullable(z.number()), partial: z.boolean() }),
  segments: z.array(segment),
  /** Figures about the fit, each named; what they mean is said at the method. */
  quality: z.record(z.string(), z.number()),
  /** What `assign` needs; parsed by the method's own schema. */
  data: z.unknown(),
});
export type SegmentModel = z.infer<typeof segmentModel>;
