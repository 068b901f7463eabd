import { useState } from 'react';
import { tabAddress } from '@/core/browser/panel';
import { toHash } from '../app/route';
import { Button, ButtonLink } from '../ui/button';
import { Note } from '../ui/note';
import { useSpeaker } from '../ui/speaking';

type Props = {
  /** The name that is offered. */
  title: string;
  keeping: boolean;
  kept: string | null;
  onKeep: (title: string) => void;
  onForget: () => void;
};

/** Nothing of a pasted list is stored until the user says so here, under a name. */
export function KeepForm({ title, keeping, kept, onKeep, onForget }: Props) {
  const { texts } = useSpeaker();
  const [name, setName] = useState(title);
  if (kept !== null) {
    return (
      <Note>
        <p>{texts.popup.kept}</p>
        <ButtonLink href={tabAddress(toHash({ screen: 'list', list: kept, customer: null }))} target="_blank">
          {texts.popup.showList}
        </ButtonLink>
      </Note>
    );
  }
  return (
    <form
      className="paste-keep"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(name.trim() || title);
      }}
    >
      <label className="small">
        {texts.popup.listName}
        <input value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
      </label>
      <div className="row">
        <Button type="submit" look="main" disabled={keeping}>
          {texts.popup.keep}
        </Button>
        <Button onClick={onForget} disabled={keeping}>
          {texts.popup.forget}
        </Button>
        <span className="small soft" role="status">
          {keeping && texts.popup.keeping}
        </span>
      </div>
    </form>
  );
}
