import type { NetMove } from '@/core/insights/membership/moves';
import type { StoredList, StoredModel } from '@/core/store/db';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { mostNamed } from './news-shown';
import { SegmentName } from './segment-name';

type Props = {
  list: StoredList;
  moved: readonly NetMove[];
  entered: readonly NetMove[];
  model: StoredModel;
  nameOf: (customer: string) => string;
};

/** Who moved, from where to where, and why; and how many were seen for the first time. */
export function Moved({ list, moved, entered, model, nameOf }: Props) {
  const { texts, say } = useSpeaker();
  const said = texts.today;
  return (
    <section className="card" aria-labelledby="moved">
      <h2 id="moved">{said.moved}</h2>
      {moved.length === 0 && <p className="soft">{said.nobodyMoved}</p>}
      <ul className="news">
        {moved.slice(0, mostNamed).map(({ customer, from, to, cause }) => (
          <li key={customer}>
            <a href={toHash({ screen: 'customer', customer })}>{nameOf(customer)}</a>
            <span className="news-way">
              <SegmentName model={model} segment={from} /> <span aria-hidden="true">→</span>
              <span className="aloud">{said.to}</span> <SegmentName model={model} segment={to} />
            </span>
            <span className="small soft">{texts.app.customers.cause[cause]}</span>
          </li>
        ))}
      </ul>
      <p className="row small">
        {moved.length > mostNamed && <span>{say(said.more, { n: moved.length - mostNamed })}</span>}
        {entered.length > 0 && <span>{say(said.entered, { n: entered.length })}</span>}
        <a href={toHash({ screen: 'flow', list: list.id })}>{said.flow}</a>
      </p>
    </section>
  );
}
