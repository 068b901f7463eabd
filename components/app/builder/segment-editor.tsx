import type { Condition } from '@/core/segments/rules/condition';
import type { SegmentCount } from '@/core/segments/rules/count-set';
import { Button } from '../../ui/button';
import { ToneLabel } from '../../ui/tone-label';
import { useSpeaker } from '../../ui/use-speaker';
import { ConditionEditor } from './condition-editor';
import { Counts } from './counts';
import type { DraftSegment } from './draft';
import { LookInput } from './look-input';
import { useMade } from './made';

type Props = {
  segment: DraftSegment;
  /** Its place in the set, from 0, and how many there are beside the rest. */
  at: number;
  of: number;
  count: SegmentCount | undefined;
  several: boolean;
  onChange: (change: Partial<DraftSegment>, typing?: string) => void;
  onCondition: (change: (tree: Condition) => Condition, typing?: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One segment of the set: what it is called, who is in it as a sentence, how many, and the conditions themselves. */
export function SegmentEditor({ segment, at, of, count, several, onChange, onCondition, onMove, onRemove }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.builder;
  const { asked } = useMade();
  const { key, when, tone } = segment;
  const name = segment.name || (when === 'otherwise' ? said.rest : say(said.unnamed, { n: at + 1 }));
  return (
    <article className="card builder-segment" aria-label={name}>
      <div className="builder-head">
        <h2 className="row">
          {of > 1 && !several && when !== 'otherwise' && <span className="soft">{at + 1}.</span>}
          <ToneLabel tone={tone} name={name} />
        </h2>
        {when !== 'otherwise' && of > 1 && (
          <div className="row">
            {!several && (
              <>
                <Button
                  look="quiet"
                  aria-label={say(said.moveUp, { name })}
                  disabled={at === 0}
                  onClick={() => onMove(-1)}
                >
                  ↑
                </Button>
                <Button
                  look="quiet"
                  aria-label={say(said.moveDown, { name })}
                  disabled={at === of - 1}
                  onClick={() => onMove(1)}
                >
                  ↓
                </Button>
              </>
            )}
            <Button look="quiet" aria-label={say(said.removeSegment, { name })} onClick={onRemove}>
              {said.remove}
            </Button>
          </div>
        )}
      </div>
      <LookInput segment={segment} placeholder={name} onChange={(change) => onChange(change, `look ${key}`)} />
      {when === 'otherwise' ? (
        <p className="small soft">
          {said.restHint} {count && say(said.gets, { n: count.gets })}
        </p>
      ) : (
        <>
          <p className="builder-sentence">{speaker.condition(when, asked)}</p>
          <Counts count={count} several={several} />
          <ConditionEditor
            tree={when}
            onChange={(change, typing) => onCondition(change, typing && `${key} ${typing}`)}
          />
        </>
      )}
    </article>
  );
}
