import type { Customer } from '../../core/customer/customer';
import { fieldOf, isFieldKey } from '../../core/customer/fields';
import type { Speaker } from '../../core/languages/speaker';
import { asRule } from '../../core/segments/as-rule';
import type { SegmentModel } from '../../core/segments/model';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** A found group as the rule that it could be kept as, with how far the rule is the group; null where the model has none. */
export function ruleSentence(
  model: SegmentModel,
  key: string,
  customers: readonly Customer[],
  speaker: Speaker,
): string | null {
  const rule = asRule(model, key);
  const when = rule?.params.segments[0]?.when;
  if (!rule || when === undefined || when === 'otherwise') return null;
  const kindOf = (field: string) =>
    isFieldKey(field)
      ? fieldOf(field).kind
      : customers.find(({ own }) => own[field.slice('own:'.length)])?.own[field.slice('own:'.length)]?.kind;
  const said = speaker.condition(when, { member: ({ member }) => member, kindOf });
  return `as a rule: ${said} (precision ${percent(rule.precision)}, recall ${percent(rule.recall)})`;
}
