import { tellsApart } from '@/core/insights/affinity/tells-apart';
import type { Segment } from '@/core/segments/segment';
import { ChartTable } from '../../charts/chart-table';
import { CrossTable } from '../../charts/cross-table';
import { useSpeaker } from '../../ui/use-speaker';
import type { Known } from './knowing';

type Props = { segments: readonly Segment[]; method: string; affinity: Known['affinity'] };

/** An index of 100 is as everybody; at twice that a cell is as dark as any. */
const usual = 100;
const darkest = 200;
const smallest = 0.001;

/** Who buys what: which goods tell the segments apart, and how much of its spending each gives to each. Only of lists with a column for each. */
export function Goods({ segments, method, affinity: { goods, segments: rows } }: Props) {
  const speaker = useSpeaker();
  const { texts, say, number } = speaker;
  const said = texts.choose.goods;
  const [differ, filled] = [tellsApart(goods), rows.filter(({ customers }) => customers > 0)];
  const spendingOf = (segment: string, field: string) =>
    filled.find((row) => row.segment === segment)?.spending.find((one) => one.field === field);
  const columns = segments.filter(({ key }) => filled.some((row) => row.segment === key));
  if (goods.length === 0 || columns.length < 2) return null;
  const nameOf = (segment: Segment) => speaker.segment(method, segment);
  const times = (index: number | null | undefined) => (index == null ? '–' : `${number(Math.round(index / 10) / 10)}×`);
  const [first] = differ;
  const [fondest] = columns
    .flatMap((segment) => ({ segment, index: (first && spendingOf(segment.key, first)?.spendIndex) || 0 }))
    .sort((a, b) => b.index - a.index);
  const alike = goods.map(({ field }) => field).filter((field) => !differ.includes(field));
  const test = (value: number, { df, p }: { df: number; p: number }) =>
    `${number(value)} (${df}), p ${p < smallest ? `<${speaker.small(smallest)}` : speaker.small(p)}`;
  return (
    <section className="card" aria-labelledby="goods">
      <h2 id="goods">{said.title}</h2>
      <p>
        {first && fondest ? (
          <strong>
            {say(said.most, {
              field: speaker.field(first),
              segment: nameOf(fondest.segment),
              times: say(texts.insight.times, { n: Math.round(fondest.index / 10) / 10 }),
            })}
          </strong>
        ) : (
          said.none
        )}{' '}
        {first && alike.length > 0 && say(said.alike, { fields: speaker.and(alike.map(speaker.field)) })}
      </p>
      <p className="small soft">{said.hint}</p>
      <CrossTable
        label={said.title}
        heads={columns.map((segment) => ({ key: segment.key, name: nameOf(segment) }))}
        rows={goods.map(({ field }) => ({
          key: field,
          name: speaker.field(field),
          cells: columns.map(({ key }) => {
            const index = spendingOf(key, field)?.spendIndex;
            const share = Math.min(1, Math.max(0, ((index ?? 0) - usual) / (darkest - usual)));
            return { key, share, shown: times(index) };
          }),
        }))}
      />
      <ChartTable
        caption={said.tests}
        heads={[said.kind, said.buyers, said.strength, said.amounts]}
        rows={goods.map(({ field, bought, amounts }) => [
          speaker.field(field),
          bought ? test(bought.chi, bought) : '–',
          bought ? number(bought.v) : '–',
          amounts ? test(amounts.h, amounts) : '–',
        ])}
      />
    </section>
  );
}
