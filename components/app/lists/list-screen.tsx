import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import { siteOf } from '@/core/browser/sites';
import { listId } from '@/core/customer/customer';
import { languageOf } from '@/core/languages/index';
import { correctColumn } from '@/core/store/correct-column';
import { db, type StoredList } from '@/core/store/db';
import { eraseList } from '@/core/store/erase';
import { ButtonLink } from '../../ui/button';
import { Columns } from '../../ui/columns';
import { ConfirmButton } from '../../ui/confirm-button';
import { Loading } from '../../ui/loading';
import { Missing } from '../../ui/missing';
import { Note } from '../../ui/note';
import { Questions } from '../../ui/questions';
import { useSpeaker } from '../../ui/speaking';
import { toHash } from '../route';
import { Screen } from '../screen';
import { NoList } from './lists-screen';

/** Who comes here asks: was my list understood rightly? And puts right what was not. */
export function ListScreen({ id }: { id: string }) {
  const { texts } = useSpeaker();
  const found = useLiveQuery(async () => ({ list: await db.lists.get(listId.parse(id)) }), [id]);
  if (found?.list) return <List list={found.list} />;
  return <Screen title={texts.app.lists.title}>{found ? <NoList /> : <Loading />}</Screen>;
}

function List({ list }: { list: StoredList }) {
  const speaker = useSpeaker();
  const { texts, say, code } = speaker;
  const [corrected, setCorrected] = useState<string | null>(null);
  const correct = async (header: string, field: string | null) => {
    await correctColumn(list.id, header, field, now(), languageOf(list.language ?? code).habits);
    await tellPages({ tell: 'refresh' });
    setCorrected(header);
  };
  const web = siteOf(list.address);
  return (
    <Screen title={list.title || list.address}>
      <div>
        <p>{speaker.status(list.coverage)}</p>
        <p className="small soft">{say(texts.app.lists.lastRead, { date: speaker.moment(list.read.last) })}</p>
      </div>
      <div className="row">
        <ButtonLink look="main" href={toHash({ screen: 'segments', list: list.id })}>
          {texts.app.segments.title}
        </ButtonLink>
        <ButtonLink href={toHash({ screen: 'customers', list: list.id, segment: null })}>
          {texts.app.customers.title}
        </ButtonLink>
        {web && (
          <ButtonLink look="quiet" href={list.address} target="_blank" rel="noreferrer">
            {texts.app.lists.open}
          </ButtonLink>
        )}
      </div>
      <Questions questions={list.questions} />
      <section className="stack" aria-labelledby="columns">
        <h2 id="columns">{texts.app.lists.columns}</h2>
        {corrected !== null && <Note>{say(texts.app.lists.corrected, { header: corrected })}</Note>}
        <Columns columns={list.columns} onCorrect={(header, field) => void correct(header, field)} />
        <Missing missing={list.missing} />
      </section>
      <ConfirmButton
        label={texts.app.lists.forget}
        ask={say(texts.app.lists.forgetAsk, { list: list.title })}
        act={async () => {
          await eraseList(list.id);
          await tellPages({ tell: 'refresh' });
          location.hash = toHash({ screen: 'lists' });
        }}
      />
    </Screen>
  );
}
