import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';
import type { Job } from '../use-segmenting';

/** How far the making of segments is, with a way to stop it. */
export function Progress({ job, onCancel }: { job: Job; onCancel: () => void }) {
  const { texts, say } = useSpeaker();
  if (job.is !== 'working') return null;
  const { step } = job;
  const stage = step?.step === 'fitting' ? step.stage : null;
  const said = texts.choose.step[step?.step ?? 'reading'];
  return (
    <div className="row" role="status">
      <progress max={stage?.of ?? 1} value={stage?.done} aria-label={said} />
      <span>{stage ? `${said} ${say(texts.unit.outOf, { n: stage.done, of: stage.of })}` : said}</span>
      <Button onClick={onCancel}>{texts.app.cancel}</Button>
    </div>
  );
}
