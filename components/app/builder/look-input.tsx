import { type Goal, goal, type Segment, type Tone, tone } from '@/core/segments/segment';
import { useSpeaker } from '../../ui/use-speaker';

type Props = {
  segment: Segment;
  placeholder: string;
  onChange: (change: Partial<Pick<Segment, 'name' | 'goal' | 'tone'>>) => void;
};

/** What a segment is called, what one wants of its customers, and how its badges look. */
export function LookInput({ segment, placeholder, onChange }: Props) {
  const speaker = useSpeaker();
  const said = speaker.texts.builder;
  return (
    <div className="builder-look">
      <label>
        <span className="small soft">{said.segmentName}</span>
        <input
          value={segment.name}
          placeholder={placeholder}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </label>
      <label>
        <span className="small soft">{said.goal}</span>
        <select value={segment.goal} onChange={(event) => onChange({ goal: event.target.value as Goal })}>
          {goal.options.map((one) => (
            <option key={one} value={one}>
              {speaker.goal(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="small soft">{said.tone}</span>
        <select value={segment.tone} onChange={(event) => onChange({ tone: event.target.value as Tone })}>
          {tone.options.map((one) => (
            <option key={one} value={one}>
              {speaker.tone(one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
