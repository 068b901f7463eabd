import { fieldOf, isFieldKey } from '@/core/customer/fields';
import type breadth from '@/core/insights/insights/breadth';
import type { Speaker } from '@/core/languages/speaker';
import type { Condition } from '@/core/segments/rules/condition';
import { type RulesParams, params as rulesParams } from '@/core/segments/rules/params';
import type { Segment } from '@/core/segments/segment';
import type { StoredModel } from '@/core/store/db';

type Split = NonNullable<ReturnType<typeof breadth.compute>['segments'][number]['split']>;

/**
 * The segmentation with one of its segments in two, as rules for the builder. Of rules the others stay as they are; of another
 * method's segment the two parts are made, and everybody else is left beside them.
 */
export function splitRules(model: StoredModel, segment: Segment, split: Split, speaker: Speaker): RulesParams | null {
  const within = conditionOf(split);
  if (!within) return null;
  const { texts, say } = speaker;
  const said = texts.choose;
  const name = speaker.segment(model.method, segment);
  const parts = {
    segment: name,
    field: speaker.field(split.field),
    limit: speaker.showOf(split.field, split.limit),
  };
  const [inside, outside] = split.test === '>' ? [said.splitAbove, said.splitBelow] : [said.splitIs, said.splitIsNot];
  const named = { goal: segment.goal, tone: segment.tone };
  const halves = (when: Condition | 'otherwise', first: Condition): RulesParams['segments'] => [
    { ...named, key: `${segment.key}:1`, name: say(inside, parts), when: first },
    { ...named, key: `${segment.key}:2`, name: say(outside, parts), when },
  ];
  const own = rulesParams.safeParse(model.params);
  if (own.success) {
    return {
      segments: own.data.segments.flatMap((one) => {
        if (one.key !== segment.key) return [{ ...one, name: speaker.segment(model.method, one) }];
        // Whoever is in neither half because a value is missing is in the second by what the segment asks itself.
        return halves(one.when, one.when === 'otherwise' ? within : { all: [one.when, within] });
      }),
    };
  }
  const member: Condition = { member: segment.key, model: model.id };
  const rest = texts.builder.restName;
  return {
    segments: [
      ...halves(member, { all: [member, within] }),
      { key: 'otherwise', name: rest, goal: 'inform', tone: 'quiet', when: 'otherwise' },
    ],
  };
}

function conditionOf({ field, test, limit }: Split): Condition | null {
  if (limit.kind === 'range') return null;
  const { value } = limit;
  if (test === '=') {
    const kind = isFieldKey(field) ? fieldOf(field).kind : null;
    return kind === 'tags' ? { field, op: 'contains', value: String(value) } : { field, op: 'is', value };
  }
  if (typeof value === 'boolean') return null;
  const currency = limit.kind === 'money' ? { currency: limit.currency } : {};
  return { field, op: '>', value, ...currency };
}
