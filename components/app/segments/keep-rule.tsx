import { useState } from 'react';
import { now } from '@/core/browser/clock';
import { labelsOf } from '@/core/reading/column-labels';
import { asRule } from '@/core/segments/as-rule';
import { conditionOf } from '@/core/segments/clusters/shallow-rule';
import { methodOf } from '@/core/segments/index';
import type { Condition } from '@/core/segments/rules/condition';
import type { Segment } from '@/core/segments/segment';
import type { StoredList, StoredModel } from '@/core/store/db';
import { Button, ButtonLink } from '../../ui/button';
import { formOf } from '../../ui/form-of';
import { useSpeaker } from '../../ui/use-speaker';
import { asRules } from '../builder/builder-screen';
import { setOfRule } from '../map/rule-of-cells';
import { toHash } from '../route';
import { asking } from './use-knowing';

type Props = { list: StoredList; model: StoredModel; segment: Segment; name: string };
type Rule = { when: Condition; precision: number; recall: number };
type Found = { is: 'unasked' } | { is: 'asking' } | { is: 'found'; rule: Rule | null };

/** The rule that the method found with the group itself. */
function ownRule(model: StoredModel, key: string): Rule | null {
  const kept = asRule(model, key);
  const when = kept?.params.segments[0]?.when;
  return kept && when && when !== 'otherwise' ? { ...kept, when } : null;
}

/** Is it no rule already? */
export const canBeRule = (model: StoredModel): boolean => formOf(methodOf(model).params) !== null;

/** A segment that a method found, said in a few questions and kept as a rule of one's own. */
export function KeepRule({ list, model, segment, name }: Props) {
  const { texts } = useSpeaker();
  const said = texts.choose;
  const own = ownRule(model, segment.key);
  const [found, setFound] = useState<Found>(own ? { is: 'found', rule: own } : { is: 'unasked' });
  const ask = async () => {
    setFound({ is: 'asking' });
    const answer = await asking({ ask: 'rule', model: model.id, segment: segment.key, today: now().today }).answer;
    const rule = answer.answer === 'rule' ? answer.rule : null;
    setFound({ is: 'found', rule: rule && { ...rule, when: conditionOf(rule) } });
  };
  return (
    <>
      <dt>{said.ruleLabel}</dt>
      {found.is !== 'found' ? (
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
      ) : found.rule ? (
        <Told list={list} rule={found.rule} name={name} />
      ) : (
        <dd role="status">{said.noRule}</dd>
      )}
    </>
  );
}

function Told({ list, rule: { when, precision, recall }, name }: { list: StoredList; rule: Rule; name: string }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.choose;
  const labels = labelsOf(list.columns);
  const kindOf = (field: string) => list.columns.find((_, at) => `own:${labels[at]}` === field)?.kind;
  const from = asRules(name, setOfRule(name, when, texts.builder.restName));
  return (
    <dd role="status">
      {speaker.condition(when, { member: () => '', kindOf })}{' '}
      <span className="small soft">
        {say(said.ruleFit, { recall: speaker.share(recall), precision: speaker.share(precision) })}
      </span>
      <div>
        <ButtonLink href={toHash({ screen: 'builder', list: list.id, from })} aria-label={`${said.keepRule}: ${name}`}>
          {said.keepRule}
        </ButtonLink>
      </div>
    </dd>
  );
}
