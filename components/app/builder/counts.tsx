import type { Counts as CountsOf, SegmentCount } from '@/core/segments/rules/count-set';
import { useSpeaker } from '../../ui/use-speaker';
import './counts.css';

/** The field or segment that an answer hangs on; a membership is told as such. */
const mostFields = 3;

/** Who is in, who is out, and of whom it can't be told and why: together everybody. Said again when it changes. */
export function Counts({ count, several }: { count: SegmentCount | undefined; several: boolean }) {
  const speaker = useSpeaker();
  const { texts, say, number } = speaker;
  const said = texts.builder;
  if (!count) return <p className="small soft">{said.counting}</p>;
  const { fits, gets, problem } = count;
  if (problem) return <p className="small builder-problem">{speaker.problem(problem)}</p>;
  if (!fits) return <p className="small soft">{said.asksNothing}</p>;
  const because = Object.entries(fits.missing)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostFields)
    .map(([key, n], _, { length }) => {
      const field = key.startsWith('member:') ? said.becauseSegment : speaker.field(key);
      // Where it hangs on one field alone the number has been said.
      return length === 1 ? field : say(said.becauseField, { field, n: number(n) });
    });
  return (
    <div className="builder-counts">
      <Shares counts={fits} />
      <p className="small" role="status">
        <strong>{say(said.in, { n: number(fits.in) })}</strong> · {say(said.out, { n: number(fits.out) })}
        {fits.unknown > 0 && (
          <>
            {' · '}
            {say(said.cannotTell, { n: number(fits.unknown) })}, {say(said.because, { fields: speaker.and(because) })}
          </>
        )}
      </p>
      {!several && gets !== fits.in && (
        <p className="small soft">
          {say(said.gets, { n: gets })}; {said.elsewhere}
        </p>
      )}
    </div>
  );
}

/** The same as parts of one bar, for the eye; the words below say it. */
function Shares({ counts }: { counts: CountsOf }) {
  const all = Math.max(1, counts.in + counts.out + counts.unknown);
  const [inside, unknown] = [(100 * counts.in) / all, (100 * counts.unknown) / all];
  return (
    <svg className="builder-shares" width="100%" height="8" aria-hidden="true">
      <rect className="share-out" width="100%" height="8" />
      <rect className="share-unknown" width={`${inside + unknown}%`} height="8" />
      <rect className="share-in" width={`${inside}%`} height="8" />
    </svg>
  );
}
