import type { News } from '@/core/insights/membership/news';
import type { StoredModel } from '@/core/store/db';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { mostNamed } from './news-shown';
import { SegmentName } from './segment-name';

type Props = { turning: News['turning']; model: StoredModel; nameOf: (customer: string) => string };

/** Whose label changes by itself within a week: there is still time to do something. */
export function Turning({ turning, model, nameOf }: Props) {
  const { texts, say, date } = useSpeaker();
  const said = texts.today;
  return (
    <section className="card" aria-labelledby="turning">
      <h2 id="turning">{said.turning}</h2>
      {turning.length === 0 && <p className="soft">{said.nobodyTurns}</p>}
      <ul className="news">
        {turning.slice(0, mostNamed).map(({ customer, segment, on, to }) => (
          <li key={customer}>
            <a href={toHash({ screen: 'customer', customer })}>{nameOf(customer)}</a>
            <span className="news-way">
              <SegmentName model={model} segment={segment} /> <span aria-hidden="true">→</span>
              <span className="aloud">{said.to}</span> <SegmentName model={model} segment={to} />
            </span>
            <span className="small soft">{date(on)}</span>
          </li>
        ))}
      </ul>
      {turning.length > mostNamed && <p className="small">{say(said.more, { n: turning.length - mostNamed })}</p>}
    </section>
  );
}
