import type { Segment } from '@/core/segments/segment';
import type { StoredList, StoredModel } from '@/core/store/db';
import { useSpeaker } from '../../ui/use-speaker';
import { canBeRule, KeepRule } from './keep-rule';
import type { Known } from './knowing';

type Props = { segment: Segment; list: StoredList; model: StoredModel; known: Known };

/** More ways in which they differ than these are not read, nor more things that they have more of. */
const mostTraits = 3;
/** An index of 100 is as everybody. */
const usual = 100;

/** Who the customers of a segment are: what sets them apart, what they buy, which prices they accept, what they say, and all of it as a rule. */
export function SegmentMore({ segment, list, model, known }: Props) {
  const speaker = useSpeaker();
  const { texts, insight } = speaker;
  const said = texts.choose;
  const of = <Row extends { segment: string }>(rows: readonly Row[]) => rows.find((row) => row.segment === segment.key);
  const profile = of(known.profile);
  const traits = [...(profile?.more ?? []), ...(profile?.less ?? [])]
    .sort((a, b) => Number(a.used) - Number(b.used) || Math.abs(b.by) - Math.abs(a.by))
    .slice(0, mostTraits)
    .map(insight.trait);
  const { items = [], spending = [] } = of(known.affinity.segments) ?? {};
  const liked = [
    ...items
      .filter(({ index }) => index > usual)
      .slice(0, mostTraits)
      .map(insight.leaning),
    ...spending
      .filter(({ spendIndex }) => (spendIndex ?? 0) > usual)
      .flatMap((one) => insight.spending(one) ?? [])
      .slice(0, mostTraits),
  ];
  const meter = of(known.price.segments)?.meter;
  const prices = meter?.points ? insight.price(meter, known.price.currency) : [];
  // Two may have said the same.
  const quotes = [
    ...new Set((of(known.quotes)?.quotes ?? []).map((quote) => speaker.reason({ kind: 'said', ...quote }))),
  ];
  const name = speaker.segment(model.method, segment);
  const isRuleLeft = canBeRule(model);
  if (![traits, liked, prices, quotes].some(({ length }) => length > 0) && !isRuleLeft) return null;
  return (
    <details className="segment-more">
      <summary aria-label={`${said.more}: ${name}`}>{said.more}</summary>
      <dl>
        <Part name={said.profile} lines={traits} />
        <Part name={said.liked} lines={liked} />
        <Part name={said.prices} lines={prices} />
        <Part name={said.quotes} lines={quotes} />
        {isRuleLeft && <KeepRule list={list} model={model} segment={segment} name={name} />}
      </dl>
    </details>
  );
}

function Part({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
