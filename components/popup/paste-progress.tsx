import { Button } from '../ui/button';
import { useSpeaker } from '../ui/use-speaker';
import type { Step } from './pasted';

/** Where each stage begins and ends, as a share of the whole: a rough guess, so that the bar moves; the words beside it are exact. */
const stages = {
  loading: [0, 0.02],
  parsing: [0.02, 0.1],
  columns: [0.1, 0.4],
  merging: [0.4, 0.7],
  grouping: [0.7, 1],
} as const;

function shareOf(step: Step): number {
  const [from, to] = stages[step.step];
  return 'rows' in step && !('done' in step)
    ? from
    : from + (to - from) * Math.min(1, step.done / Math.max(1, step.of));
}

const million = 1_000_000;

/** How far the reading of a list is, in bytes, rows and columns, with a way to stop it at once. */
export function PasteProgress({ step, onCancel }: { step: Step | null; onCancel: () => void }) {
  const { texts } = useSpeaker();
  const said = useSaid(step);
  return (
    <div className="paste-working">
      <progress aria-label={texts.popup.running} max={1} value={step ? shareOf(step) : undefined} />
      {/* The stage is said aloud when it changes; each row would be too much. */}
      <p role="status" className="aloud">
        {texts.popup.stage[step?.step ?? 'loading']}
      </p>
      <p aria-hidden="true">{said}</p>
      <Button onClick={onCancel}>{texts.popup.cancel}</Button>
    </div>
  );
}

function useSaid(step: Step | null): string {
  const { texts, say, number } = useSpeaker();
  const said = texts.popup;
  const megabytes = (bytes: number) => number(Math.round((bytes / million) * 10) / 10);
  switch (step?.step) {
    case undefined:
      return said.running;
    case 'loading':
      return say(said.loading, { done: megabytes(step.done), of: megabytes(step.of) });
    case 'parsing':
      return say(said.parsing, { n: step.rows });
    case 'columns':
      return say(said.columnsRead, { n: step.done + 1, of: step.of });
    case 'merging':
      return say(said.merging, { n: step.rows });
    case 'grouping':
      return say(said.grouping, { n: step.rows });
  }
}
