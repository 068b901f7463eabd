import type { Segment } from '@/core/segments/segment';
import type { StoredModel } from '@/core/store/db';
import { useSpeaker } from '../../ui/use-speaker';
import { asRules } from '../builder/builder-screen';
import { toHash } from '../route';
import type { Known } from './knowing';
import { splitRules } from './split-rules';

/** `since` = ISO instant from which on moves are counted. */
type Props = { segment: Segment; model: StoredModel; known: Known; since: string; today: string };

/** What is to be known of a segment beside its size: does it grow, and is it too broad or too narrow to be of use? */
export function SegmentTruth({ segment, model, known, since: wanted, today }: Props) {
  const speaker = useSpeaker();
  const { texts, say, insight } = speaker;
  const said = texts.choose;
  const { key } = segment;
  const since = known.migration.since ?? wanted;
  const breadth = known.breadth.find((one) => one.segment === key);
  const evidence = known.evidence.segments.find((one) => one.segment === key);
  // Whoever was read for the first time did not move: the list grew.
  const moved = (end: 'from' | 'to') =>
    known.migration.moves.filter((move) => move[end] === key).reduce((sum, { customers }) => sum + customers, 0);
  const net = moved('to') - moved('from');
  const date = speaker.date(since.slice(0, 10));
  const name = speaker.segment(model.method, segment);
  const split = breadth?.split ?? null;
  const rules = split && splitRules(model, segment, split, speaker);
  return (
    <>
      {since.slice(0, 10) < today && (
        <>
          <dt>{said.trendLabel}</dt>
          <dd>
            {net === 0
              ? say(said.trendNone, { date })
              : say(net > 0 ? said.trend : said.trendLess, { n: Math.abs(net), date })}
          </dd>
        </>
      )}
      {breadth && breadth.breadth !== 'empty' && (
        <>
          <dt className="segment-truth">{said.quality}</dt>
          <dd>
            {breadth.breadth === 'fit' ? said.fit : insight.breadth(breadth).join(' ')}
            {evidence && evidence.old > 0 && <p>{insight.evidence(evidence, known.evidence.after)}</p>}
            {rules && (
              <div>
                <a
                  href={toHash({ screen: 'builder', list: model.list, from: asRules(name, rules) })}
                  aria-label={`${said.split}: ${name}`}
                >
                  {said.split}
                </a>
              </div>
            )}
          </dd>
        </>
      )}
    </>
  );
}
