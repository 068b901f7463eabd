import { useState } from 'react';
import { now } from '@/core/browser/clock';
import { conditionOf, type ShallowRule } from '@/core/segments/clusters/shallow-rule';
import { methodOf } from '@/core/segments/index';
import type { Segment } from '@/core/segments/segment';
import type { StoredModel } from '@/core/store/db';
import { Button, ButtonLink } from '../../ui/button';
import { formOf } from '../../ui/form-of';
import { useSpeaker } from '../../ui/speaking';
import { asRules } from '../builder/builder-screen';
import { setOfRule } from '../map/rule-of-cells';
import { toHash } from '../route';
import { asking } from './use-knowing';

type Props = { model: StoredModel; segment: Segment; name: string };
type Found = { is: 'unasked' } | { is: 'asking' } | { is: 'found'; rule: ShallowRule | null };

/** A segment that a method found, said in a few questions and kept as a rule of one's own. What is made of rules is one already. */
export function KeepRule({ model, segment, name }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.choose;
  const [found, setFound] = useState<Found>({ is: 'unasked' });
  if (formOf(methodOf(model).params) === null) return null;
  const ask = async () => {
    setFound({ is: 'asking' });
    const answer = await asking({ ask: 'rule', model: model.id, segment: segment.key, today: now().today }).answer;
    setFound({ is: 'found', rule: answer.answer === 'rule' ? answer.rule : null });
  };
  if (found.is !== 'found')
    return (
      <dd>
        <Button
          look="quiet"
          disabled={found.is === 'asking'}
          aria-label={`${said.asRule}: ${name}`}
          onClick={() => void ask()}
        >
          {said.asRule}
        </Button>
      </dd>
    );
  const { rule } = found;
  if (!rule) return <dd role="status">{said.noRule}</dd>;
  const when = conditionOf(rule);
  const from = asRules(name, setOfRule(name, when, texts.builder.restName));
  return (
    <dd role="status">
      {speaker.condition(when, { member: () => '', kindOf: () => 'number' })}{' '}
      <span className="small soft">
        {say(said.ruleFit, { recall: speaker.share(rule.recall), precision: speaker.share(rule.precision) })}
      </span>
      <div>
        <ButtonLink
          href={toHash({ screen: 'builder', list: model.list, from })}
          aria-label={`${said.keepRule}: ${name}`}
        >
          {said.keepRule}
        </ButtonLink>
      </div>
    </dd>
  );
}
