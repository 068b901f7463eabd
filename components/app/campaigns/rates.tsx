import { type Counts, pooledRates } from '@/core/campaigns/response';
import { useSpeaker } from '../../ui/use-speaker';
import { RateBar } from './rate-bar';

type Props = { caption: string; counts: ReadonlyMap<string, Counts>; nameOf: (key: string) => string };

/** Where a line may end, so that the lines of two tables are nearly always as long as each other. */
const scaleEnds = [0.05, 0.1, 0.25, 0.5, 1];

/** How many answered, group by group, with the ends between which each share lies. */
export function Rates({ caption, counts, nameOf }: Props) {
  const { texts, say, share, number } = useSpeaker();
  const said = texts.campaigns;
  const rates = pooledRates(counts);
  const highest = Math.max(...[...rates.values()].map(({ high }) => high));
  const most = scaleEnds.find((end) => highest <= end) ?? 1;
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
                {rate
                  ? say(said.known, { answered: number(answered), known: number(known) })
                  : say(said.knownSoFar, { answered: number(answered), all: number(known + unknown) })}
                {rate && unknown > 0 && <span className="soft">{say(said.unknown, { n: unknown })}</span>}
              </td>
              <td>
                {rate && (
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
