import type { Plan } from '@/core/store/campaigns';
import { useSpeaker } from '../../ui/use-speaker';

const holdouts = [0, 0.1, 0.2, 0.5];
const windows = [7, 14, 30, 60, 90];

/** How the outcome becomes a figure: who is left without, and how long an answer counts. */
export function MeasureForm({ plan, onChange }: { plan: Plan; onChange: (part: Partial<Plan>) => void }) {
  const { texts, share, days } = useSpeaker();
  const said = texts.campaigns;
  return (
    <details className="card">
      <summary>{said.more}</summary>
      <label className="small">
        {said.holdout}
        <select value={plan.holdout} onChange={(event) => onChange({ holdout: Number(event.target.value) })}>
          {holdouts.map((part) => (
            <option key={part} value={part}>
              {part === 0 ? said.holdoutNone : share(part)}
            </option>
          ))}
        </select>
      </label>
      <label className="small">
        {said.days}
        <select value={plan.days} onChange={(event) => onChange({ days: Number(event.target.value) })}>
          {windows.map((count) => (
            <option key={count} value={count}>
              {days(count)}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
