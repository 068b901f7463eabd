import type { StoredModel } from '@/core/store/db';
import { FlowChart } from '../../charts/flow-chart';
import { useSpeaker } from '../../ui/use-speaker';
import type { Known } from '../segments/knowing';
import { SegmentName } from '../today/segment-name';

type Props = { migration: Known['migration']; model: StoredModel; since: string };

/** The moves as a picture, what each segment won and lost, and why they moved. */
export function FlowView({ migration, model, since }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.today;
  // A younger segmentation has its moves from its own beginning.
  const date = speaker.date((migration.since ?? since).slice(0, 10));
  const nameOf = (key: string | null): string => {
    const segment = model.segments.find((one) => one.key === key);
    return segment ? speaker.segment(model.method, segment) : (key ?? texts.app.segments.cannotTell);
  };
  const toneOf = (key: string | null) => model.segments.find((one) => one.key === key)?.tone ?? null;
  const links = migration.rows.flatMap(({ from, to }) =>
    to.map((cell) => ({ from, to: cell.to, count: cell.customers })),
  );
  const order = [...model.segments.map(({ key }) => key), null];
  if (migration.moves.length === 0)
    return (
      <section className="card" aria-labelledby="net">
        <h2 id="net">{say(said.nobodyFlows, { date })}</h2>
        <p className="soft">{said.nobodyFlowsHint}</p>
      </section>
    );
  return (
    <>
      <section className="card">
        <FlowChart caption={say(said.flowOf, { date })} links={links} order={order} nameOf={nameOf} toneOf={toneOf} />
      </section>
      <div className="today">
        <section className="card" aria-labelledby="net">
          <h2 id="net">{said.segment}</h2>
          <ul className="news">
            {migration.net
              .filter((row) => row.in + row.out > 0)
              .map((row) => (
                <li key={row.segment ?? ''}>
                  <SegmentName model={model} segment={row.segment} />
                  <span className="small soft">{say(said.cameLeft, { in: row.in, out: row.out })}</span>
                </li>
              ))}
          </ul>
        </section>
        <section className="card" aria-labelledby="why">
          <h2 id="why">{said.why}</h2>
          <ul className="news">
            {migration.causes.map(({ cause, customers }) => (
              <li key={cause}>
                <span>{texts.app.customers.cause[cause]}</span>
                <span className="small soft">{say(said.people, { n: customers })}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
