import { useState } from 'react';
import { toHash } from '../app/route';
import { Button, ButtonLink } from '../ui/button';
import { Columns } from '../ui/columns';
import { Missing } from '../ui/missing';
import { Note } from '../ui/note';
import { Questions } from '../ui/questions';
import { saveFile } from '../ui/save-file';
import { useSpeaker } from '../ui/speaking';
import { tabAddress } from './open-panel';
import type { Pasted } from './pasted';
import { PastedSegments } from './pasted-segments';

export type PastedActions = {
  correct: (header: string, field: string | null) => void;
  copy: (segment: string | null) => Promise<string>;
  csv: () => Promise<string>;
  keep: (title: string) => void;
};

type Props = { pasted: Pasted; kept: string | null; actions: PastedActions; onForget: () => void };

/** A pasted list: what was understood of it, its segments, and what the user may do with it. */
export function PastedList({ pasted, kept, actions, onForget }: Props) {
  const { texts, say, problem } = useSpeaker();
  const [title, setTitle] = useState(pasted.title);
  const { segmented, columns, questions, missing } = pasted;
  const unsure = columns.some(({ field, certainty }) => field !== null && certainty < 0.6) || questions.length > 0;
  return (
    <div className="stack">
      <p role="status">{say(texts.popup.found, { n: pasted.customers, rows: pasted.rows })}</p>
      {segmented.ok ? (
        <PastedSegments segmented={segmented} copy={actions.copy} />
      ) : (
        <Note>
          <p>{problem(segmented.problem)}</p>
        </Note>
      )}
      <details open={unsure || !segmented.ok}>
        <summary>
          <h3>{texts.popup.understood}</h3>
        </summary>
        <div className="stack">
          <Questions questions={questions} />
          <Columns columns={columns} onCorrect={actions.correct} />
          <Missing missing={missing} />
        </div>
      </details>
      <div className="row">
        <Button onClick={() => void actions.csv().then((text) => saveFile(`${title || 'list'}.csv`, text, 'text/csv'))}>
          {texts.popup.download}
        </Button>
      </div>
      {kept === null ? (
        <form
          className="paste-keep"
          onSubmit={(event) => {
            event.preventDefault();
            actions.keep(title.trim() || pasted.title);
          }}
        >
          <label className="small">
            {texts.popup.listName}
            <input value={title} maxLength={120} onChange={(event) => setTitle(event.target.value)} />
          </label>
          <div className="row">
            <Button type="submit" look="main">
              {texts.popup.keep}
            </Button>
            <Button onClick={onForget}>{texts.popup.forget}</Button>
          </div>
        </form>
      ) : (
        <Note>
          <p>{texts.popup.kept}</p>
          <ButtonLink href={tabAddress(toHash({ screen: 'list', list: kept }))} target="_blank">
            {texts.popup.showList}
          </ButtonLink>
        </Note>
      )}
    </div>
  );
}
