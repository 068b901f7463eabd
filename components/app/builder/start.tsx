import { useLiveQuery } from 'dexie-react-hooks';
import { readySets } from '@/core/segments/ready-sets';
import type { StoredList } from '@/core/store/db';
import { draftsOf, keepDraft } from '@/core/store/segmentations/drafts';
import { segmentationsOf } from '@/core/store/segmentations/segmentations';
import { Button, ButtonLink } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { nameOfModel } from '../segmentation-name';
import { readDraft } from './kept-draft';
import type { Opening } from './opening';
import { ReadyCard } from './ready-card';

/** Where to begin: with nothing, with a ready set that the list has the columns for, or with rules of one's own that are there already. */
export function Start({ list, opening }: { list: StoredList; opening: Opening }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.builder;
  const models = useLiveQuery(
    async () => (await segmentationsOf(list.id)).filter(({ method }) => method === 'rules'),
    [list.id],
  );
  const left = useLiveQuery(() => draftsOf(list.id), [list.id]);
  if (!models || !left) return <Loading />;
  const sets = readySets.flatMap((ready) => {
    const found = opening.sets.find(({ id }) => id === ready.id);
    return found ? [{ ...found, ready }] : [];
  });
  const usable = sets.filter(({ params }) => params !== null);
  const lacking = sets.filter(({ lacks }) => lacks.length > 0);
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
        {left.map(({ from, draft }) => (
          <li key={from}>
            <article className="card">
              <h2>{readDraft(draft)?.name.trim() || said.unnamedDraft}</h2>
              <p className="small soft">{said.unsaved}</p>
              <span className="row">
                <ButtonLink href={to(from)}>{said.goOn}</ButtonLink>
                <Button look="quiet" onClick={() => void keepDraft(list.id, from, null)}>
                  {said.throwAway}
                </Button>
              </span>
            </article>
          </li>
        ))}
        {models.map((model) => (
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
