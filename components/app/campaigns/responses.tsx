import type { Campaign } from '@/core/campaigns/campaign';
import { isOver } from '@/core/campaigns/outcome';
import { byMessage, bySegment, type Counts, countResponses, heldOut, pooledRates } from '@/core/campaigns/response';
import { winnerOf } from '@/core/campaigns/winner';
import { aboutIn } from '@/core/messages/index';
import { useSpeaker } from '../../ui/speaking';
import { useCatalogue } from '../messages/use-catalogue';
import { RateBar } from './rate-bar';

type Props = { campaign: Campaign; segmentOf: (key: string) => string; today: string };

/** What came of it, by message and by segment: each rate with the ends between which it lies, and no winner before its time. */
export function Responses({ campaign, segmentOf, today }: Props) {
  const { texts, say, code } = useSpeaker();
  const said = texts.campaigns;
  const { messages } = useCatalogue();
  const nameOf = (id: string): string => {
    const message = messages.get(id);
    return id === heldOut ? said.withoutMessage : message ? aboutIn(message, code).name : id;
  };
  const counts = countResponses([campaign], byMessage);
  const known = [...counts.values()].some((count) => count.known > 0);
  const compared = new Map([...counts].filter(([id]) => id !== heldOut));
  const winner = isOver(campaign, today) ? winnerOf(compared) : null;
  const verdict = (): string => {
    if (!isOver(campaign, today)) return said.notOver;
    return winner === null ? said.noBetter : say(said.better, { message: nameOf(winner) });
  };
  return (
    <section className="card" aria-labelledby="response">
      <h2 id="response">{said.response}</h2>
      {!known ? (
        <p className="soft">{said.responseNone}</p>
      ) : (
        <>
          <Rates caption={said.byMessage} counts={counts} nameOf={nameOf} />
          {campaign.messages.length > 1 && <p className="small">{verdict()}</p>}
          {campaign.segments.length > 1 && (
            <Rates caption={said.bySegment} counts={countResponses([campaign], bySegment)} nameOf={segmentOf} />
          )}
        </>
      )}
    </section>
  );
}

type RatesProps = { caption: string; counts: ReadonlyMap<string, Counts>; nameOf: (key: string) => string };

function Rates({ caption, counts, nameOf }: RatesProps) {
  const { texts, say, share, number } = useSpeaker();
  const said = texts.campaigns;
  const rates = pooledRates(counts);
  const most = Math.max(...[...rates.values()].map(({ high }) => high));
  return (
    <table className="rates">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.group}</th>
          <th scope="col">{said.rate}</th>
          <th scope="col">{said.likely}</th>
        </tr>
      </thead>
      <tbody>
        {[...counts].map(([key, { known, answered, unknown }]) => {
          const rate = rates.get(key);
          return (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td>
                {say(said.known, { answered: number(answered), known: number(known) })}
                {unknown > 0 && <span className="soft">{say(said.unknown, { n: unknown })}</span>}
              </td>
              <td>
                {rate && known > 0 && (
                  <>
                    {say(said.interval, { rate: share(rate.rate), low: share(rate.low), high: share(rate.high) })}
                    <RateBar {...rate} most={most} />
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
