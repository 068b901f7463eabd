import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import { siteOf } from '@/core/browser/sites';
import { listId } from '@/core/customer/customer';
import { db, type StoredList } from '@/core/store/db';
import { eraseList } from '@/core/store/erase';
import { answerQuestion, takeAnswerBack } from '@/core/store/readings/answer-question';
import { wordsFor } from '@/core/store/readings/column-words';
import { correctColumn } from '@/core/store/readings/correct-column';
import type { Question } from '@/core/values/question';
import { Answers } from '../../ui/answers';
import { Button, ButtonLink } from '../../ui/button';
import { Columns } from '../../ui/columns';
import { ConfirmButton } from '../../ui/confirm-button';
import { Loading } from '../../ui/loading';
import { Missing } from '../../ui/missing';
import { Note } from '../../ui/note';
import { Questions } from '../../ui/questions';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { Screen } from '../screen';
import { decidingOf } from './deciding';
import { NoList } from './lists-screen';

/** Who comes here asks: was my list understood rightly? And puts right what was not. */
export function ListScreen({ id, customer }: { id: string; customer: string | null }) {
  const { texts } = useSpeaker();
  const found = useLiveQuery(async () => ({ list: await db.lists.get(listId.parse(id)) }), [id]);
  if (found?.list) return <List list={found.list} doubted={customer} />;
  return <Screen title={texts.app.lists.title}>{found ? <NoList /> : <Loading />}</Screen>;
}

function List({ list, doubted }: { list: StoredList; doubted: string | null }) {
  const speaker = useSpeaker();
  const { texts, say, code } = speaker;
  const [done, setDone] = useState<{ text: string; undo?: () => void } | null>(null);
  const { today } = now();
  const deciding = useLiveQuery(
    async () => (doubted === null ? null : decidingOf(list, doubted, today)),
    [list, doubted, today],
  );
  const words = useLiveQuery(() => wordsFor(list), [list]);
  /** The pages that show the list ask for its badges again. */
  const tell = async (saying: Promise<void>, text: string, undo?: () => void) => {
    await saying;
    await tellPages({ tell: 'refresh' });
    setDone({ text, ...(undo && { undo }) });
  };
  const correct = (header: string, field: string | null) => {
    const before = list.columns.find((column) => column.header === header)?.field ?? null;
    const saying = correctColumn(list.id, header, field, today, code);
    return tell(saying, say(texts.app.lists.corrected, { header }), () => void correct(header, before));
  };
  const answer = (header: string, choice: string) =>
    tell(answerQuestion(list.id, header, choice, today, code), say(texts.app.import.answeredNow, { header }));
  const takeBack = (header: string, about: Question['about']) =>
    tell(takeAnswerBack(list.id, header, about, today, code), say(texts.app.import.answeredNow, { header }));
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
      {hasOrderLines(list) ? (
        <>
          <Questions questions={list.questions} />
          <p className="small">{texts.app.import.orderLines}</p>
        </>
      ) : (
        <>
          <Questions questions={list.questions} onAnswer={(header, choice) => void answer(header, choice)} />
          {words && <Answers answers={words.answers} onTakeBack={(header, about) => void takeBack(header, about)} />}
        </>
      )}
      <section className="stack" aria-labelledby="columns">
        <h2 id="columns">{texts.app.lists.columns}</h2>
        {done !== null && (
          <Note>
            <div className="row">
              {done.text}
              {done.undo && <Button onClick={done.undo}>{texts.choose.undo}</Button>}
            </div>
          </Note>
        )}
        {deciding && <p>{say(texts.app.lists.decided, { name: deciding.name || texts.app.customers.unnamed })}</p>}
        {deciding !== undefined && (
          <Columns
            columns={list.columns}
            first={deciding?.fields}
            onCorrect={(header, field) => void correct(header, field)}
          />
        )}
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

/** Of imported order lines only their totals are kept, and totals can't be read in another way afterwards. */
const hasOrderLines = ({ columns, address }: StoredList): boolean =>
  siteOf(address) === null && columns.some(({ field }) => field === 'orderDate' || field === 'orderAmount');
