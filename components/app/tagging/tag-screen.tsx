import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import { languageOf } from '@/core/languages/index';
import { givenTags, sayOf } from '@/core/store/tags/tags';
import { forgetToTag, toTag } from '@/core/store/tags/to-tag';
import { Button } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { Screen } from '../screen';
import { TagField } from './tag-field';
import './tag-screen.css';
import { TaggedPeople } from './tagged-people';
import { findWhom, namesKnown, personOf, type Whom, whomTagged } from './whom';

/** Who comes here has somebody before their eyes on a page and wants to remember something about them. */
export function TagScreen({ id }: { id: string | null }) {
  const { texts } = useSpeaker();
  const said = texts.app.tagging;
  const [edited, setEdited] = useState<Whom | null>(null);
  const [done, setDone] = useState<string | null>(null);
  // Whoever is pointed at next comes into the form at once.
  const pointed = useLiveQuery(async () => (id === null ? ((await toTag())?.at ?? '') : id), [id]);
  const found = useLiveQuery(async () => ({ whom: await findWhom(id) }), [id, pointed]);
  if (!found) {
    return (
      <Screen title={said.title}>
        <Loading />
      </Screen>
    );
  }
  const whom = edited ?? found.whom;
  return (
    <Screen title={said.title}>
      {done !== null && <Note>{done}</Note>}
      {whom ? (
        <WhomForm
          key={edited ? edited.name : pointed}
          whom={whom}
          onSaved={(text) => {
            setDone(text);
            setEdited(null);
          }}
        />
      ) : (
        <p>{said.none}</p>
      )}
      <TaggedPeople
        onEdit={(tagged) => {
          setDone(null);
          setEdited(whomTagged(tagged));
        }}
      />
    </Screen>
  );
}

function WhomForm({ whom: first, onSaved }: { whom: Whom; onSaved: (text: string) => void }) {
  const { texts, say, code, and } = useSpeaker();
  const said = texts.app.tagging;
  const [whom, setWhom] = useState(first);
  const change = (part: Partial<Whom>) => setWhom({ ...whom, ...part });
  const person = personOf(whom, languageOf(code).habits.country);
  const known = useLiveQuery(() => (person ? namesKnown(person) : []), [JSON.stringify(person)]) ?? [];
  const suggestions = useLiveQuery(givenTags) ?? [];
  const fields = [
    ['name', said.name, 'text'],
    ['email', said.email, 'email'],
    ['phone', said.phone, 'tel'],
  ] as const;
  const save = async () => {
    if (!person) return;
    await sayOf(person, whom, now().at);
    await forgetToTag();
    await tellPages({ tell: 'refresh' });
    onSaved(say(said.saved, { name: person.name || whom.email || whom.phone }));
  };
  return (
    <form
      className="card tagging"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{whom.name || whom.email || whom.phone || said.who}</h2>
      <TagField tags={whom.tags} suggestions={suggestions} onChange={(tags) => change({ tags })} />
      <label>
        {said.note}
        <textarea rows={3} value={whom.note} onChange={({ target }) => change({ note: target.value })} />
      </label>
      <fieldset>
        <legend>{said.who}</legend>
        {fields.map(([key, label, type]) => (
          <label key={key} className="small">
            {label}
            <input type={type} value={whom[key]} onChange={({ target }) => change({ [key]: target.value })} />
          </label>
        ))}
        {first.title && <p className="small soft">{say(said.from, { title: first.title })}</p>}
        <p className="small soft" role="status">
          {!person && said.nobody}
          {person && known.length > 0 && say(said.known, { names: and(known) })}
          {person && known.length === 0 && person.keys.every((key) => key.startsWith('name:')) && said.byName}
        </p>
      </fieldset>
      <Button look="main" type="submit" disabled={!person}>
        {texts.app.save}
      </Button>
    </form>
  );
}
