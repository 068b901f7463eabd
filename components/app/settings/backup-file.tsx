import { useId, useRef, useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import { type Backup, fromBackupFile, toBackupFile } from '@/core/export/backup';
import type { Problem } from '@/core/problem';
import { makeBackup, restoreBackup } from '@/core/store/backup';
import { countCustomers } from '@/core/store/customers/customers';
import { db } from '@/core/store/db';
import { Button } from '../../ui/button';
import '../../ui/confirm-button.css';
import { Note } from '../../ui/note';
import { saveFile } from '../../ui/save-file';
import { useSpeaker } from '../../ui/use-speaker';

type Count = { lists: number; customers: number };
type Result = { made: string; undo: () => Promise<void> } | 'undone' | Problem;

/** Everything to a file and back. What it replaced is kept until the next act. */
export function BackupFile() {
  const { texts, say, moment, problem } = useSpeaker();
  const said = texts.app.settings;
  const input = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState<{ backup: Backup; here: Count } | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [busy, setBusy] = useState(false);

  const act = async (work: () => Promise<Result | null>) => {
    setBusy(true);
    setResult(null);
    try {
      setResult(await work());
    } catch (error) {
      setResult({ code: 'storage-failed', detail: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  };
  const save = async () => {
    const { today, at } = now();
    saveFile(`segment-lens-${today}.json`, toBackupFile(await makeBackup(at)), 'application/json');
    return null;
  };
  const open = async (file: File) => {
    const read = fromBackupFile(await file.text());
    if (!read.ok) return read.problem;
    setChosen({ backup: read.value, here: { lists: await db.lists.count(), customers: await countCustomers() } });
    dialog.current?.showModal();
    return null;
  };
  const restore = async ({ backup }: { backup: Backup }) => {
    dialog.current?.close();
    const undo = await restoreBackup(backup, now().at);
    await tellPages({ tell: 'refresh' });
    return { made: backup.made, undo };
  };
  const takeBack = async (undo: () => Promise<void>): Promise<Result> => {
    await undo();
    await tellPages({ tell: 'refresh' });
    return 'undone';
  };
  const counts = ({ lists, customers }: Count) => ({
    lists: say(said.listCount, { n: lists }),
    customers: say(texts.app.customers.count, { n: customers }),
  });
  const ask = (backup: Backup, here: Count) => {
    const [then, current] = [
      counts({ lists: backup.tables.lists.length, customers: backup.tables.customers.length }),
      counts(here),
    ];
    const replaced = { listsNow: current.lists, customersNow: current.customers };
    return say(said.backupAsk, { date: moment(backup.made), ...then, ...replaced });
  };

  return (
    <section className="card settings" id="backup" aria-busy={busy}>
      <h2>{said.backup}</h2>
      <p className="small soft">{said.backupText}</p>
      <div className="row">
        <Button disabled={busy} onClick={() => void act(save)}>
          {said.backupSave}
        </Button>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {said.backupOpen}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void act(() => open(file));
            target.value = '';
          }}
        />
      </div>
      <dialog ref={dialog} className="confirm" aria-labelledby={id} onClose={() => setChosen(null)}>
        <p id={id}>{chosen && ask(chosen.backup, chosen.here)}</p>
        <div className="row">
          <Button onClick={() => dialog.current?.close()}>{texts.app.cancel}</Button>
          <Button look="alarm" onClick={() => chosen && void act(() => restore(chosen))}>
            {said.backupReplace}
          </Button>
        </div>
      </dialog>
      {result === 'undone' && <Note>{said.backupUndone}</Note>}
      {result !== null && result !== 'undone' && 'code' in result && <Note tone="alarm">{problem(result)}</Note>}
      {result !== null && result !== 'undone' && 'undo' in result && (
        <Note>
          <span className="row">
            {say(said.backupDone, { date: moment(result.made) })}
            <Button onClick={() => void act(() => takeBack(result.undo))}>{texts.builder.undo}</Button>
          </span>
        </Note>
      )}
    </section>
  );
}
