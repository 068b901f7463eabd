import type { Segment } from '@/core/segments/segment';
import type { StoredModel } from '@/core/store/db';
import { ButtonLink } from '../../ui/button';
import { useSpeaker } from '../../ui/speaking';
import { asRules } from '../builder/builder-screen';
import { toHash } from '../route';
import { KeepRule } from './keep-rule';
import type { Known } from './knowing';
import { splitRules } from './split-rules';

/** `since` = ISO instant from which on moves are counted. */
type Props = { segment: Segment; model: StoredModel; known: Known; since: string; today: string };

/** More ways in which they differ than these are not read. */
const mostTraits = 3;

/** What is to be known of a segment beside its size: does it grow, is it too broad or too narrow, what sets its customers apart. */
export function SegmentTruth({ segment, model, known, since, today }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.choose;
  const { key } = segment;
  const breadth = known.breadth.find((one) => one.segment === key);
  const profile = known.profile.find((one) => one.segment === key);
  // Whoever was read for the first time did not move: the list grew.
  const moved = (end: 'from' | 'to') =>
    known.migration.moves.filter((move) => move[end] === key).reduce((sum, { customers }) => sum + customers, 0);
  const net = moved('to') - moved('from');
  const date = speaker.date(since.slice(0, 10));
  const name = speaker.segment(model.method, segment);
  const traits = [...(profile?.more ?? []), ...(profile?.less ?? [])]
    .sort((a, b) => Number(a.used) - Number(b.used) || Math.abs(b.by) - Math.abs(a.by))
    .slice(0, mostTraits);
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
      {traits.length > 0 && (
        <>
          <dt>{said.profile}</dt>
          <dd>
            {traits.map((trait) => (
              <div key={`${trait.field} ${trait.kind === 'level' ? JSON.stringify(trait.level) : ''}`}>
                {trait.kind === 'number'
                  ? say(said.profileMore, {
                      field: speaker.field(trait.field),
                      here: speaker.showOf(trait.field, trait.here),
                      elsewhere: speaker.showOf(trait.field, trait.elsewhere),
                    })
                  : say(said.profileLevel, {
                      field: speaker.field(trait.field),
                      level: speaker.showOf(trait.field, trait.level),
                      here: speaker.share(trait.here),
                      elsewhere: speaker.share(trait.elsewhere),
                    })}
              </div>
            ))}
          </dd>
        </>
      )}
      {breadth && breadth.breadth !== 'empty' && (
        <>
          <dt className="segment-truth">{said.quality}</dt>
          <dd>
            {breadth.breadth === 'fit' && said.fit}
            {breadth.breadth === 'narrow' && say(said.narrow, { n: breadth.customers })}
            {breadth.breadth === 'broad' &&
              (breadth.because === 'alike' ? said.alike : say(said.broad, { share: speaker.share(breadth.share) }))}
            {split && (
              <div>
                {say(said.splitBy, {
                  field: speaker.field(split.field),
                  inside: speaker.number(split.inside),
                  outside: speaker.number(split.outside),
                })}{' '}
                {rules && (
                  <ButtonLink
                    look="quiet"
                    href={toHash({ screen: 'builder', list: model.list, from: asRules(name, rules) })}
                    aria-label={`${said.split}: ${name}`}
                  >
                    {said.split}
                  </ButtonLink>
                )}
              </div>
            )}
          </dd>
        </>
      )}
      <KeepRule model={model} segment={segment} name={name} />
    </>
  );
}
