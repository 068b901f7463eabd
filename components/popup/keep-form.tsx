import { useState } from 'react';
import { tabAddress } from '@/core/browser/panel';
import { toHash } from '../app/route';
import { Button, ButtonLink } from '../ui/button';
import { Note } from '../ui/note';
import { useSpeaker } from '../ui/use-speaker';
import type { Kept } from './pasted';
import type { Keeping } from './pasted-state';

type Props = {
  /** The name that is offered. */
  title: string;
  keeping: Keeping | null;
  kept: Kept | null;
  onKeep: (title: string) => void;
  onStop: () => void;
  onForget: () => void;
};

/** Nothing of a pasted list is stored until the user says so here, under a name. */
export function KeepForm({ title, keeping, kept, onKeep, onStop, onForget }: Props) {
  const { texts, say } = useSpeaker();
  const [name, setName] = useState(title);
  if (kept !== null) {
    return (
      <Note>
        <p>{texts.popup.kept}</p>
        <span className="row">
          <ButtonLink href={tabAddress(toHash({ screen: 'list', list: kept.list, customer: null }))} target="_blank">
            {texts.popup.showList}
          </ButtonLink>
          {kept.others.map(({ id, title }) => (
            <ButtonLink key={id} look="quiet" href={tabAddress(toHash({ screen: 'today', list: id }))} target="_blank">
              {say(texts.popup.keptMoved, { title })}
            </ButtonLink>
          ))}
        </span>
      </Note>
    );
  }
  if (keeping !== null) return <BeingKept keeping={keeping} onStop={onStop} />;
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
        <Button type="submit" look="main">
          {texts.popup.keep}
        </Button>
        <Button onClick={onForget}>{texts.popup.forget}</Button>
      </div>
    </form>
  );
}

/** How far the keeping is, and a way to take it back while it lasts. */
function BeingKept({ keeping: { done, of }, onStop }: { keeping: Keeping; onStop: () => void }) {
  const { texts, say, number } = useSpeaker();
  return (
    <div className="paste-working">
      <progress aria-label={texts.popup.keeping} max={1} value={of === null ? undefined : done / Math.max(1, of)} />
      <p role="status" className="aloud">
        {texts.popup.keeping}
      </p>
      <p aria-hidden="true">
        {of === null
          ? texts.popup.keeping
          : done < of
            ? say(texts.popup.keepingSome, { done: number(done), of: number(of) })
            : texts.popup.stage.grouping}
      </p>
      {(of === null || done < of) && <Button onClick={onStop}>{texts.popup.cancel}</Button>}
    </div>
  );
}
