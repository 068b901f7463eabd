import { useEffect, useRef, useState } from 'react';
import { now } from '@/core/browser/clock';
import type { Column } from '@/core/customer/list';
import type { Problem } from '@/core/problem';
import type { Question } from '@/core/values/question';
import { Answers } from '../ui/answers';
import { Button } from '../ui/button';
import { Columns } from '../ui/columns';
import { LeftOut } from '../ui/left-out';
import { isUnread, Missing } from '../ui/missing';
import { Note } from '../ui/note';
import { Questions } from '../ui/questions';
import { saveFile } from '../ui/save-file';
import { useSpeaker } from '../ui/use-speaker';
import { JoinedRows } from './joined-rows';
import { KeepForm } from './keep-form';
import { PastedSegments } from './pasted-segments';
import type { Shown } from './pasted-state';
import { WaySelect } from './way-select';

export type PastedActions = {
  correct: (header: string, field: string | null) => void;
  answer: (header: string, choice: string) => void;
  takeBack: (header: string, about: Question['about']) => void;
  segmentBy: (way: string | null) => void;
  copy: (segment: string | null) => Promise<string>;
  csv: () => Promise<string>;
  unmatched: () => Promise<string>;
  keep: (title: string, onlyKnown: boolean) => void;
  cancel: () => void;
};

type Props = {
  state: Shown;
  actions: PastedActions;
  onForget: () => void;
};

const isUnsure = ({ field, certainty }: Column): boolean => field !== null && certainty < 0.6;

/** A pasted list: what was understood of it, its segments, and what the user may do with it. */
export function PastedList({ state, actions, onForget }: Props) {
  const { texts, say, problem, date } = useSpeaker();
  const { pasted, keeping, segmenting, kept, problem: failed } = state;
  const { segmented, columns, questions, answers, missing, joined, leftOut, format, nobodys, ways, way } = pasted;
  const title = pasted.title || say(texts.popup.pastedTitle, { date: date(now().today) });
  const [onlyKnown, setOnlyKnown] = useState(false);
  // Open from the start where there is something to check; after that as the user leaves it.
  const [open] = useState(
    () => !segmented.ok || questions.length > 0 || columns.some(isUnsure) || missing.some(isUnread),
  );
  return (
    <div className="stack">
      {failed && <Failed problem={failed} />}
      <p role="status">
        {pasted.rows === 1 ? texts.popup.foundOne : say(texts.popup.found, { n: pasted.customers, rows: pasted.rows })}{' '}
        {format && <span className="soft">{say(texts.popup.readAs, { format: texts.popup.format[format] })}</span>}
      </p>
      {nobodys > 0 && <p className="small">{say(texts.popup.nobodys, { n: nobodys })}</p>}
      <WaySelect ways={ways} way={way} busy={keeping !== null || segmenting} onChoose={actions.segmentBy} />
      <p role="status" className={segmenting ? 'small soft' : 'aloud'}>
        {segmenting && texts.popup.stage.grouping}
      </p>
      {segmented.ok ? (
        <PastedSegments segmented={segmented} copy={actions.copy} />
      ) : (
        <Note>
          {way !== null && <strong>{texts.choose.refused}</strong>}
          <p>{problem(segmented.problem, 'file')}</p>
        </Note>
      )}
      <details open={open}>
        <summary>
          <h3>{texts.popup.understood}</h3>
        </summary>
        <div className="stack">
          <Questions questions={questions} onAnswer={actions.answer} />
          <Answers answers={answers} onTakeBack={actions.takeBack} />
          <Columns columns={columns} onCorrect={actions.correct} />
          <Missing missing={missing} />
          <LeftOut rows={leftOut} />
        </div>
      </details>
      {segmented.ok && (
        <Button onClick={() => void actions.csv().then((text) => saveFile(`${title}.csv`, text, 'text/csv'))}>
          {texts.popup.download}
        </Button>
      )}
      {joined.length > 0 && (
        <JoinedRows
          joined={joined}
          rows={pasted.rows}
          onlyKnown={onlyKnown}
          onOnlyKnown={setOnlyKnown}
          onDownload={() =>
            void actions
              .unmatched()
              .then((text) => saveFile(`${title} – ${texts.popup.unmatchedFile}.csv`, text, 'text/csv'))
          }
        />
      )}
      <KeepForm
        title={title}
        keeping={keeping}
        kept={kept}
        onKeep={(name) => actions.keep(name, onlyKnown)}
        onStop={actions.cancel}
        onForget={onForget}
      />
    </div>
  );
}

/** Why what was asked of the list failed. It stands above the list; the button that was pressed may be a long way below. */
function Failed({ problem }: { problem: Problem }) {
  const speaker = useSpeaker();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={note}>
      <Note tone="alarm">
        <p>{speaker.problem(problem, 'file')}</p>
      </Note>
    </div>
  );
}
