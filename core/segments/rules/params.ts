import * as z from 'zod/mini';
import { segment } from '../segment';
import { condition } from './condition';

/** The first segment whose condition holds wins; `otherwise`, last, takes everybody who is in none. */
const rule = z.extend(segment, { when: z.union([condition, z.literal('otherwise')]) });
export const params = z.object({ segments: z.array(rule).check(z.minLength(1)) });
export type RulesParams = z.infer<typeof params>;
/** Frozen: see `freeze`. */
export const data = z.object({ rules: z.array(z.extend(segment, { when: condition })), otherwise: segment });
export type RulesData = z.infer<typeof data>;
