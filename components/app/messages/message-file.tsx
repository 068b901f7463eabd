import { useRef, useState } from 'react';
import { now } from '@/core/browser/clock';
import { type OwnMessage, toMessageFile } from '@/core/messages/own';
import type { Problem } from '@/core/problem';
import { importMessages } from '@/core/store/messages/own-messages';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { saveFile } from '../../ui/save-file';
import { useSpeaker } from '../../ui/use-speaker';

/** The user's own messages to and from a file, for colleagues. */
export function MessageFile({ own }: { own: readonly OwnMessage[] }) {
  const { texts, say, problem } = useSpeaker();
  const said = texts.messages;
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<number | Problem | null>(null);
  const open = async (file: File) => {
    const read = await importMessages(await file.text(), now().at);
    setResult(read.ok ? read.value : read.problem);
  };
  return (
    <div className="stack">
      <div className="row">
        {own.length > 0 && (
          <Button onClick={() => saveFile('segment-lens-messages.json', toMessageFile(own), 'application/json')}>
            {said.save}
          </Button>
        )}
        <Button onClick={() => input.current?.click()}>{said.open}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            target.value = '';
          }}
        />
      </div>
      {typeof result === 'number' && <Note>{say(said.opened, { n: result })}</Note>}
      {result !== null && typeof result !== 'number' && <Note tone="alarm">{problem(result)}</Note>}
    </div>
  );
}
