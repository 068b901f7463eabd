import { useSpeaker } from '../../ui/use-speaker';

const spans = [1, 7, 30, 90];

/** How far back one looks, in days. */
export function Since({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  const speaker = useSpeaker();
  return (
    <label className="row small since">
      {speaker.texts.today.since}
      <select value={days} onChange={(event) => onChange(Number(event.target.value))}>
        {spans.map((span) => (
          <option key={span} value={span}>
            {speaker.days(span)}
          </option>
        ))}
      </select>
    </label>
  );
}
