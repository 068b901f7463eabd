import * as z from 'zod/mini';
import { conditionOf, shallowRule } from './clusters/shallow-rule';
import type { SegmentModel } from './model';
import type { RulesParams } from './rules/params';
import { segment } from './segment';

/** What any model has whose groups come with a rule. */
const ruled = z.object({ groups: z.array(z.extend(segment, { rule: z.nullable(shallowRule) })) });

/** Params of the method `rules`, and how far the rule is the group: see `shallowRule`. */
export type KeptAsRule = { params: RulesParams; precision: number; recall: number };

/**
 * A found group as a rule of one’s own, which stays when the groups are formed anew and works on other lists; null where the model has no
 * such group, or no rule says it.
 */
export function asRule(model: Pick<SegmentModel, 'data'>, key: string): KeptAsRule | null {
  const found = ruled.safeParse(model.data);
  const group = found.success ? found.data.groups.find((one) => one.key === key) : undefined;
  if (!group?.rule) return null;
  const { name, goal, tone, rule } = group;
  const segments = [{ key, name, goal, tone, when: conditionOf(rule) }];
  return { params: { segments }, precision: rule.precision, recall: rule.recall };
}
