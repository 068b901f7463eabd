import { tellPages } from '@/core/browser/answer';
import { type Goal, goal as goalSchema, type Segment } from '@/core/segments/segment';
import type { StoredModel } from '@/core/store/db';
import { setAim } from '@/core/store/segmentations/segment-aim';
import { useSpeaker } from '../../ui/use-speaker';

/** What is wanted of a segment, as its method says or as the user does: messages and the next step follow from it. */
export function SegmentAim({ segment, model }: { segment: Segment; model: StoredModel }) {
  const { texts, goal: sayGoal, next, segment: nameOf } = useSpeaker();
  const give = async (goal: Goal) => {
    await setAim(model.id, segment.key, goal);
    await tellPages({ tell: 'refresh' });
  };
  return (
    <>
      <select
        aria-label={`${texts.app.segments.goal}: ${nameOf(model.method, segment)}`}
        value={segment.goal}
        onChange={({ target }) => void give(goalSchema.parse(target.value))}
      >
        {goalSchema.options.map((goal) => (
          <option key={goal} value={goal}>
            {sayGoal(goal)}
          </option>
        ))}
      </select>
      <p className="small">{next(segment.goal)}</p>
    </>
  );
}
