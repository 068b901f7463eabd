import type { StoredModel } from '@/core/store/db';
import { ToneLabel } from '../../ui/tone-label';
import { useSpeaker } from '../../ui/use-speaker';
import type { Group } from '../groups';

type Props = {
  groups: readonly Group[];
  model: StoredModel;
  chosen: readonly string[];
  onChange: (segments: string[]) => void;
};

/** To whom: the segments that have anybody in them. */
export function SegmentChoice({ groups, model, chosen, onChange }: Props) {
  const speaker = useSpeaker();
  const toggle = (key: string, on: boolean) => onChange(on ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <fieldset className="card">
      <legend>{speaker.texts.campaigns.segments}</legend>
      {groups.map(({ segment, customers }) =>
        segment === null || customers.length === 0 ? null : (
          <label key={segment.key} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(segment.key)}
              onChange={(event) => toggle(segment.key, event.target.checked)}
            />
            <ToneLabel tone={segment.tone} name={speaker.segment(model.method, segment)} />
            <span className="small soft">
              {speaker.say(speaker.texts.app.customers.count, { n: customers.length })} · {speaker.goal(segment.goal)}
            </span>
          </label>
        ),
      )}
    </fieldset>
  );
}
