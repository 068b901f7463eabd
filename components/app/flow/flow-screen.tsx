import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { now } from '@/core/browser/clock';
import { db, type StoredList, type StoredModel } from '@/core/store/db';
import { shownOf } from '@/core/store/segmentations/segmentations';
import { addDays } from '@/core/values/civil';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { ScreenOfList } from '../screen-of-list';
import { useKnowing } from '../segments/use-knowing';
import { Since } from '../today/since';
import '../today/today.css';
import { useCatchUp } from '../use-catch-up';
import { FlowView } from './flow-view';

/** Who comes here asks: do my customers get better or worse, from where to where, and is it them, the time or my own limits? */
export function FlowScreen({ chosen }: { chosen: string | null }) {
  const { texts } = useSpeaker();
  return (
    <ScreenOfList title={texts.today.flowTitle} chosen={chosen} hashOf={(list) => toHash({ screen: 'flow', list })}>
      {(list) => <FlowOf key={list.id} list={list} />}
    </ScreenOfList>
  );
}

function FlowOf({ list }: { list: StoredList }) {
  const { texts } = useSpeaker();
  useCatchUp(list.id, now().today);
  const model = useLiveQuery(async () => (await shownOf(list.id)) ?? null, [list.id]);
  if (model === undefined) return <Loading />;
  return model === null ? <p>{texts.today.none}</p> : <Flow key={model.id} model={model} />;
}

function Flow({ model }: { model: StoredModel }) {
  const { problem } = useSpeaker();
  const [days, setDays] = useState(30);
  const { today } = now();
  const since = addDays(today, -days);
  // Whoever moves by time alone moves while this is open: everybody is placed as of today then.
  const remembered = useLiveQuery(() => db.history.where('list').equals(model.list).count(), [model.list]);
  const answer = useKnowing({ ask: 'flow', model: model.id, today, since }, `${model.version} ${remembered}`);
  return (
    <>
      <Since days={days} onChange={setDays} />
      {answer === null && <Loading />}
      {answer?.answer === 'problem' && <Note tone="alarm">{problem(answer.problem)}</Note>}
      {answer?.answer === 'flow' && <FlowView migration={answer.migration} model={model} since={since} />}
    </>
  );
}
