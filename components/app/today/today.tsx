import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { now } from '@/core/browser/clock';
import { customerId, displayName } from '@/core/customer/customer';
import { customersById } from '@/core/store/customers/customers';
import type { StoredList } from '@/core/store/db';
import { newsOfList } from '@/core/store/places/news-of-list';
import { shownOf } from '@/core/store/segmentations/segmentations';
import { segmenting } from '@/core/store/segmentations/segmenting';
import { addDays } from '@/core/values/civil';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { useSegmenting } from '../use-segmenting';
import { CampaignsLeft } from './campaigns-left';
import { Moved } from './moved';
import { mostNamed, worstFirst } from './news-shown';
import { Since } from './since';
import { StaleNotes } from './stale-notes';
import './today.css';
import { Turning } from './turning';

/** What is new of one list in the segmentation that it shows. */
export function Today({ list }: { list: StoredList }) {
  const { texts } = useSpeaker();
  const { today } = now();
  const [days, setDays] = useState(7);
  const { job, run } = useSegmenting(list.id);
  // Who moved by time alone is only known once everybody is placed as of today.
  useEffect(() => {
    const catching = segmenting({ ask: 'catchUp', list: list.id, now: now() });
    return () => catching.cancel();
  }, [list.id]);
  const found = useLiveQuery(async () => {
    const [news, model] = await Promise.all([newsOfList(list.id, addDays(today, -days), today), shownOf(list.id)]);
    if (!news || !model) return null;
    const turning = worstFirst(news.turning, model);
    const ids = [...news.moved.slice(0, mostNamed), ...turning.slice(0, mostNamed)].map(({ customer }) =>
      customerId.parse(customer),
    );
    const customers = await customersById(ids);
    return {
      news,
      turning,
      model,
      names: new Map(customers.flatMap((one) => (one ? [[one.id as string, displayName(one)]] : []))),
    };
  }, [list.id, days, today]);
  if (found === undefined) return <Loading />;
  if (found === null) return <p>{texts.today.none}</p>;
  const { news, turning, model, names } = found;
  const nameOf = (customer: string) => names.get(customer) || texts.app.customers.unnamed;
  return (
    <>
      <Since days={days} onChange={setDays} />
      <StaleNotes
        stale={news.stale}
        list={list}
        working={job.is === 'working'}
        takeAgain={() => void run({ ask: 'yardstick', model: model.id })}
      />
      <div className="today">
        <Moved list={list} moved={news.moved} entered={news.entered} model={model} nameOf={nameOf} />
        <Turning turning={turning} model={model} nameOf={nameOf} />
        <CampaignsLeft list={list.id} />
      </div>
    </>
  );
}
