import { useMemo } from 'react';
import type { Campaign } from '@/core/campaigns/campaign';
import type { Problem } from '@/core/problem';
import { useSpeaker } from '../../ui/use-speaker';

/** How many are left out for each reason, the commonest first. */
export function LeftOutReasons({ leftOut }: Pick<Campaign, 'leftOut'>) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const reasons = useMemo(() => {
    const groups = new Map<string, { problem: Campaign['leftOut'][number]['problem']; count: number }>();
    for (const { problem } of leftOut) {
      const key = 'fields' in problem ? `${problem.code} ${problem.fields}` : problem.code;
      const group = groups.get(key) ?? { problem, count: 0 };
      group.count += 1;
      groups.set(key, group);
    }
    return [...groups].sort(([, a], [, b]) => b.count - a.count);
  }, [leftOut]);
  if (leftOut.length === 0) return null;
  return (
    <div>
      <h3>{say(texts.campaigns.leftOut, { n: leftOut.length })}</h3>
      <ul className="left-out">
        {reasons.map(([key, { problem, count }]) => (
          <li key={key}>
            <strong>{speaker.number(count)}</strong> <span className="small">{sayStop(problem, speaker)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In few words, said of several people; a reason that has none is said in its own sentence. */
function sayStop(
  problem: Problem,
  { texts, say, and, field, problem: sentence }: ReturnType<typeof useSpeaker>,
): string {
  const stops: Readonly<Record<string, string>> = texts.campaigns.stop;
  const stop = stops[problem.code];
  const fields = 'fields' in problem ? and(problem.fields.map(field)) : '';
  return stop === undefined ? sentence(problem) : say(stop, { fields });
}
