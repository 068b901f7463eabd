import type { Segment } from '@/core/segments/segment';
import { Bar } from '../../charts/bar';
import { ToneLabel } from '../../ui/tone-label';
import { useSpeaker } from '../../ui/use-speaker';
import type { Known } from './knowing';
import './where-money.css';

type Props = { segments: readonly Segment[]; method: string; money: Known['money']; potential: Known['potential'] };

/** Where the money is, where it is being lost and where more could come from: which segments deserve a budget, each with its share. */
export function WhereMoney({ segments, method, money, potential }: Props) {
  const speaker = useSpeaker();
  const { texts, say, insight, number, labelled } = speaker;
  const said = texts.choose.money;
  const { measure, currency } = money;
  if (measure === null || money.total <= 0) return null;
  const amount = (of: number) => speaker.money(Math.round(of), currency);
  const times = (of: number | null) => (of === null ? '' : `${number(Math.round(of * 10) / 10)}×`);
  const gaps = new Map(potential.segments.map((row) => [row.segment, row]));
  const isTold = potential.segments.some(({ gap }) => gap.value > 0);
  const rows = money.segments
    .flatMap((row) => {
      const segment = segments.find(({ key }) => key === row.segment);
      return segment && row.customers > 0 ? [{ ...row, segment, more: gaps.get(row.segment) }] : [];
    })
    .sort((a, b) => (b.more?.budget.value ?? 0) - (a.more?.budget.value ?? 0) || b.money - a.money);
  const lost = rows.filter(({ segment, money }) => segment.tone === 'risk' && money > 0);
  const isLeft = rows.some(({ segment, more }) => segment.goal === 'leaveAlone' && more && more.gap.value > 0);
  const nameOf = (segment: Segment) => speaker.segment(method, segment);
  const [first] = rows;
  return (
    <section className="card" aria-labelledby="where-money">
      <h2 id="where-money">{said.title}</h2>
      {isTold && first?.more && (
        <p>
          <strong>
            {say(said.most, { segment: nameOf(first.segment), share: speaker.share(first.more.budget.value) })}
          </strong>{' '}
          {insight.potential(potential)} {said.caution} {isLeft && said.left}
        </p>
      )}
      <p>
        {insight.money(money).join(' ')}{' '}
        {lost.length > 0 &&
          say(said.lost, {
            money: amount(lost.reduce((sum, one) => sum + one.money, 0)),
            segments: speaker.and(lost.map(({ segment }) => nameOf(segment))),
          })}
      </p>
      {!isTold && <p className="small soft">{potential.alike ? said.noGap : insight.potential(potential)}</p>}
      <table className="where-money">
        <caption className="aloud">{said.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.app.customers.segment}</th>
            <th scope="col">{said.brings}</th>
            <th scope="col">{said.each}</th>
            {isTold && <th scope="col">{said.more}</th>}
            {isTold && <th scope="col">{said.budget}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ segment, money: brings, share, times: by, more }) => (
            <tr key={segment.key} data-tone={segment.tone}>
              <th scope="row">
                <ToneLabel tone={segment.tone} name={nameOf(segment)} />
              </th>
              <td data-label={labelled(said.brings, '')}>
                {speaker.share(share)} <span className="small soft">{amount(brings)}</span>
                {!isTold && <Bar share={share} />}
              </td>
              <td data-label={labelled(said.each, '')}>{times(by)}</td>
              {isTold && (
                <td data-label={labelled(said.more, '')}>
                  {more && more.gap.value > 0 ? amount(more.gap.value) : '–'}{' '}
                  {more && more.gap.value > 0 && (
                    <span className="small soft">
                      {say(said.between, { low: amount(more.gap.low), high: amount(more.gap.high) })}
                    </span>
                  )}
                </td>
              )}
              {isTold && (
                <td data-label={labelled(said.budget, '')}>
                  {speaker.share(more?.budget.value ?? 0)}
                  <Bar share={more?.budget.value ?? 0} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
