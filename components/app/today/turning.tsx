import type { Turning as Turn } from '@/core/insights/membership/news';
import type { StoredModel } from '@/core/store/db';
import { useSpeaker } from '../../ui/speaking';
import { toHash } from '../route';
import { SegmentName } from './segment-name';

type Props = { turning: readonly Turn[]; model: StoredModel; nameOf: (customer: string) => string };

const shown = 30;

/** Whose label changes by itself within a week: there is still time to do something. */
export function Turning({ turning, model, nameOf }: Props) {
  const { texts, say, date } = useSpeaker();
  const said = texts.today;
  return (
    <section className="card" aria-labelledby="turning">
      <h2 id="turning">{said.turning}</h2>
      {turning.length === 0 && <p className="soft">{said.nobodyTurns}</p>}
      <ul className="news">
        {turning.slice(0, shown).map(({ customer, segment, on }) => (
          <li key={customer}>
            <a href={toHash({ screen: 'customer', customer })}>{nameOf(customer)}</a>
            <SegmentName model={model} segment={segment} />
            <span className="small soft">{say(said.until, { date: date(on) })}</span>
          </li>
        ))}
      </ul>
      {turning.length > shown && <p className="small">{say(said.more, { n: turning.length - shown })}</p>}
    </section>
  );
}
