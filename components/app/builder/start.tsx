import { useLiveQuery } from 'dexie-react-hooks';
import { now } from '@/core/browser/clock';
import { withDerived } from '@/core/customer/derived';
import { isShown, shareKnown } from '@/core/segments/judge';
import { readySets } from '@/core/segments/ready-sets';
import { db, type StoredList } from '@/core/store/db';
import { segmentationsOf } from '@/core/store/segmentations';
import { ButtonLink } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/speaking';
import { toHash } from '../route';
import { nameOfModel } from '../segmentation-name';
import { ReadyCard } from './ready-card';

/** Below this a set says of most customers that it can't tell. */
const leastKnown = 0.5;

/** Where to begin: with nothing, with a ready set that the list has the columns for, or with rules of one's own that are there already. */
export function Start({ list }: { list: StoredList }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.builder;
  const { today } = now();
  const found = useLiveQuery(async () => {
    const customers = (await db.customers.where('lists').equals(list.id).toArray()).map((one) =>
      withDerived(one, today),
    );
    const models = (await segmentationsOf(list.id)).filter(({ method }) => method === 'rules');
    const sets = readySets.flatMap((ready) => {
      const needs = ready.needs(customers);
      const lacks = needs.filter((field) => !isShown(customers, field) || shareKnown(customers, field) < leastKnown);
      const params = lacks.length === 0 ? ready.params(customers) : null;
      return lacks.length > 0 || params ? [{ ready, needs, lacks, params }] : [];
    });
    return { models, sets };
  }, [list.id, today]);
  if (!found) return <Loading />;
  const usable = found.sets.filter(({ params }) => params !== null);
  const lacking = found.sets.filter(({ lacks }) => lacks.length > 0);
  const to = (from: string) => toHash({ screen: 'builder', list: list.id, from });
  return (
    <div className="stack">
      <p>{said.from}</p>
      <ul className="cards">
        <li>
          <article className="card">
            <h2>{said.blank}</h2>
            <p className="small soft">{said.blankText}</p>
            <ButtonLink look="main" href={to('blank')} aria-label={`${said.start}: ${said.blank}`}>
              {said.start}
            </ButtonLink>
          </article>
        </li>
        {found.models.map((model) => (
          <li key={model.id}>
            <article className="card">
              <h2>{nameOfModel(model, speaker)}</h2>
              <p className="small soft">{say(said.segments, { n: model.segments.length })}</p>
              <ButtonLink href={to(`model:${model.id}`)} aria-label={`${said.edit}: ${nameOfModel(model, speaker)}`}>
                {said.edit}
              </ButtonLink>
            </article>
          </li>
        ))}
      </ul>
      <h2>{said.ready}</h2>
      <p className="small soft">{said.readyText}</p>
      <ul className="cards">
        {usable.map(({ ready, params }) => (
          <li key={ready.id}>{params && <ReadyCard list={list} ready={ready} params={params} />}</li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <details>
          <summary>{say(said.missing, { n: lacking.length })}</summary>
          <ul className="small">
            {lacking.map(({ ready: { id, name }, lacks }) => (
              <li key={id}>
                {say(said.missingSet, { name: speaker.set(name), fields: speaker.and(lacks.map(speaker.field)) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
