import { useLiveQuery } from 'dexie-react-hooks';
import { everyWord, forgetAnswer, forgetField } from '@/core/store/readings/every-word';
import { Answers } from '../../ui/answers';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';

/** What the user said of columns outlives the lists it was said of: here it stands, and is taken back. */
export function SaidOfColumns() {
  const { texts, say, field: nameOf } = useSpeaker();
  const said = texts.app.settings;
  const words = useLiveQuery(everyWord);
  const fields = Object.entries(words?.fields ?? {});
  const none = words && fields.length === 0 && Object.keys(words.answers).length === 0;
  return (
    <section className="card settings">
      <h2>{texts.app.lists.columns}</h2>
      <p className={none ? 'soft' : 'small soft'}>{none ? said.columnsNone : said.columnsHint}</p>
      <ul className="stack">
        {fields.map(([header, field]) => (
          <li key={header} className="row sites-one">
            <span>{say(said.columnIs, { header, field: field === null ? texts.app.import.own : nameOf(field) })}</span>
            <Button
              look="quiet"
              aria-label={say(said.columnForgetNamed, { header })}
              onClick={() => void forgetField(header)}
            >
              {said.columnForget}
            </Button>
          </li>
        ))}
      </ul>
      {words && <Answers answers={words.answers} onTakeBack={(header, about) => void forgetAnswer(header, about)} />}
    </section>
  );
}
