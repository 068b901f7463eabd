import { useState } from 'react';
import type { Problem } from '@/core/problem';
import { makeCampaign, type Plan } from '@/core/store/campaigns';
import type { StoredModel } from '@/core/store/db';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import type { Segmented } from '../segmented';
import { AudiencePreview } from './audience-preview';
import './campaigns.css';
import { MeasureForm } from './measure-form';
import { MessageChoice } from './message-choice';
import { SegmentChoice } from './segment-choice';

type Props = Pick<Segmented, 'list' | 'groups' | 'today'> & { model: StoredModel; first: string | null };

/** A plan that is filled in from the top down; beside it stands, at every step, whom it reaches. */
export function NewCampaign({ list, groups, today, model, first }: Props) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const said = texts.campaigns;
  const [wrong, setWrong] = useState<Problem | null>(null);
  const [plan, setPlan] = useState<Plan>({
    name: '',
    list: list.id,
    segments: first !== null && model.segments.some(({ key }) => key === first) ? [first] : [],
    messages: [],
    holdout: 0,
    days: 30,
    agreed: false,
  });
  const change = (part: Partial<Plan>) => {
    setWrong(null);
    setPlan((before) => ({ ...before, ...part }));
  };
  const goal = model.segments.find(({ key }) => key === plan.segments[0])?.goal ?? null;
  const named = plan.name.trim() || suggestedName(plan, model, speaker);
  const ready = plan.segments.length > 0 && plan.messages.length > 0;
  const make = async () => {
    const made = await makeCampaign({ ...plan, name: named }, today);
    if (made.ok) location.hash = toHash({ screen: 'campaign', campaign: made.value.id });
    else setWrong(made.problem);
  };
  return (
    <form
      className="campaign-plan"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div className="stack">
        <SegmentChoice
          groups={groups}
          model={model}
          chosen={plan.segments}
          onChange={(segments) => change({ segments })}
        />
        <MessageChoice
          goal={goal}
          example={groups.find(({ segment }) => segment?.key === plan.segments[0])?.customers[0]}
          chosen={plan.messages}
          onChange={(messages) => change({ messages })}
        />
        <MeasureForm plan={plan} onChange={change} />
      </div>
      <div className="stack audience">
        {ready ? (
          <AudiencePreview plan={{ ...plan, name: named }} today={today} onAgreed={(agreed) => change({ agreed })} />
        ) : (
          <p className="card soft audience-room">{said.audienceHint}</p>
        )}
        <label className="card small">
          {said.name}
          <input value={plan.name} placeholder={named} onChange={(event) => change({ name: event.target.value })} />
        </label>
        {wrong && <Note tone="alarm">{speaker.problem(wrong)}</Note>}
        <Button type="submit" look="main" disabled={!ready}>
          {said.start}
        </Button>
      </div>
    </form>
  );
}

/** “At risk · 22 Nov 2026”: what it would be called if nobody names it. */
function suggestedName({ segments }: Plan, model: StoredModel, speaker: ReturnType<typeof useSpeaker>): string {
  const chosen = model.segments.filter(({ key }) => segments.includes(key));
  return speaker.and(chosen.map((segment) => speaker.segment(model.method, segment)));
}
