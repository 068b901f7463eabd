import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import { lastImport, undoImport } from '@/core/store/readings/imports';
import { Button } from '../ui/button';
import { useSpeaker } from '../ui/use-speaker';

/** The import that was kept last, with a way to take all of it back. */
export function LastImport() {
  const { texts, say, moment } = useSpeaker();
  const said = texts.popup;
  const last = useLiveQuery(lastImport);
  const [undone, setUndone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const undo = async (title: string) => {
    setBusy(true);
    try {
      if (await undoImport(now())) setUndone(title);
    } finally {
      setBusy(false);
    }
    await tellPages({ tell: 'refresh' });
  };
  if (!last && undone === null) return null;
  return (
    <div className="row small" role="status">
      {undone !== null && <span>{say(said.undone, { title: undone })}</span>}
      {last && (
        <>
          <span className="soft">{say(said.lastImport, { title: last.title, n: last.rows, at: moment(last.at) })}</span>
          <Button look="quiet" disabled={busy} onClick={() => void undo(last.title)}>
            {busy ? said.undoing : said.undoImport}
          </Button>
        </>
      )}
    </div>
  );
}
