import { useMemo } from 'react';
import { originOf } from '@/core/customer/list';
import { worthOf } from '@/core/insights/worth/measure';
import type { StoredList } from '@/core/store/db';
import { addDays } from '@/core/values/civil';
import { SegmentBars } from '../../charts/segment-bars';
import { ButtonLink } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { ScreenOfList } from '../screen-of-list';
import { nameOfModel } from '../segmentation-name';
import { type Segmented, useSegmented } from '../segmented';
import { Goods } from './goods';
import { LastChangeNote } from './last-change-note';
import { ListTruth } from './list-truth';
import { SegmentCard } from './segment-card';
import { SegmentationBar } from './segmentation-bar';
import './segments-screen.css';
import { useKnowing } from './use-knowing';
import { WhereMoney } from './where-money';

/** How far back a trend looks. */
const trendDays = 30;

/** Who comes here asks: which groups do I have, how big, worth how much, and what do I do with each? */
export function SegmentsScreen({ chosen }: { chosen: string | null }) {
  const { texts } = useSpeaker();
  return (
    <ScreenOfList
      title={texts.app.segments.title}
      chosen={chosen}
      hashOf={(list) => toHash({ screen: 'segments', list })}
    >
      {(list) => (
        <>
          <LastChangeNote list={list} />
          <SegmentsOf list={list} />
        </>
      )}
    </ScreenOfList>
  );
}

function SegmentsOf({ list }: { list: StoredList }) {
  const segmented = useSegmented(list);
  return segmented ? <Segments {...segmented} /> : <Loading />;
}

function Segments({ list, customers, model, groups, problem, today }: Segmented) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const worth = useMemo(() => worthOf(customers)?.measure ?? null, [customers]);
  const month = `${addDays(today, -trendDays)}T00:00:00.000Z`;
  // Before it was first read nothing is known of it.
  const since = list.read.first > month ? list.read.first : month;
  const ask = model && ({ ask: 'know', model: model.id, today, since } as const);
  const answer = useKnowing(ask, `${model?.version} ${list.read.last} ${customers.length}`);
  const known = answer?.answer === 'known' ? answer.known : null;
  // A list without addresses and numbers says so by not speaking of it.
  const isReachable = groups.some(({ reach }) => reach !== null && reach.contact > 0);
  if (problem)
    return (
      <Note tone="alarm">
        <p>{speaker.problem(problem, originOf(list))}</p>
        <ButtonLink href={toHash({ screen: 'another', list: list.id })}>{texts.choose.another}</ButtonLink>
      </Note>
    );
  if (!model) return <Loading />;
  return (
    <>
      <SegmentationBar list={list} model={model} />
      <section className="card" aria-labelledby="why">
        <h2 id="why">{nameOfModel(model, speaker)}</h2>
        <p>
          <a href={toHash({ screen: 'list', list: list.id, customer: null })}>{list.title || list.address}</a>
        </p>
        {model.because && <p>{speaker.because(model.because, originOf(list))}</p>}
        <SegmentBars
          method={model.method}
          sizes={groups.map(({ segment, customers }) => ({ segment, size: customers.length }))}
        />
        <p className="small soft">
          {speaker.status(list.coverage)}{' '}
          {say(texts.app.segments.yardstick, { date: speaker.date(model.asOf), n: model.trainedOn.customers })}
        </p>
        {known && known.drift.columns.length > 0 && (
          // That nothing has changed is said in passing; a change asks for something to be done.
          <p className={known.drift.columns.some(({ drifted }) => drifted) ? undefined : 'small soft'}>
            {speaker.insight.drift(known.drift)}
          </p>
        )}
        {speaker.insight.natural(model.quality).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {known?.evidence.latest && <p className="small soft">{speaker.insight.latest(known.evidence)}</p>}
      </section>
      {known && <WhereMoney segments={model.segments} method={model.method} {...known} />}
      {known && <Goods segments={model.segments} method={model.method} {...known} />}
      <ul className="cards">
        {groups.map((group) => (
          <li key={group.segment?.key ?? ''}>
            <SegmentCard
              group={group}
              all={customers.length}
              list={list}
              model={model}
              worth={worth}
              isReachable={isReachable}
              known={known}
              since={since}
              today={today}
            />
          </li>
        ))}
      </ul>
      {known && <ListTruth {...known} />}
    </>
  );
}
