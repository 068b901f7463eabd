import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { useSpeaker } from '../ui/use-speaker';
import { ChooseFile } from './choose-file';
import { LastImport } from './last-import';
import './paste-box.css';
import { PasteProgress } from './paste-progress';
import { PastedList } from './pasted-list-view';
import { usePasted } from './use-pasted';

/** How long typing must rest before the list is read again, ms. */
const rest = 300;
/** Beyond this only the beginning is shown: a text area takes 1.6 s to show 9 MB and 0.3 s for each key in it (Chromium 156). */
const longest = 200_000;
const shownOfLong = 2_000;

/** Paste, type or drop a list: what was understood and its segments stand below at once. */
export function PasteBox() {
  const { texts, say, problem, code } = useSpeaker();
  const pasted = usePasted(code);
  const { state } = pasted;
  const box = useRef<HTMLTextAreaElement>(null);
  const html = useRef<{ of: string; html: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [held, setHeld] = useState<number | null>(null);
  const [over, setOver] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = (text: string, locked: number | null) => {
    clearTimeout(timer.current);
    if (box.current) box.current.value = text;
    setHeld(locked);
  };
  const clear = () => {
    show('', null);
    pasted.forget();
    box.current?.focus();
  };
  // What was typed stays; of a long text only the beginning is here, and half a list is worse than none.
  const cancel = () => (held === null || (state.is === 'working' && state.before) ? pasted.cancel() : clear());
  const typed = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const text = box.current?.value ?? '';
      if (text === '') return pasted.forget();
      pasted.give({ text, html: html.current?.of === text ? html.current.html : null });
    }, rest);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const rich = event.clipboardData.getData('text/html') || null;
    const [copied] = event.clipboardData.files;
    // A picture, or a file that was copied: its own name says more than no text.
    if (text === '' && copied) {
      event.preventDefault();
      return file(copied);
    }
    html.current = rich === null ? null : { of: text.replaceAll('\r\n', '\n'), html: rich };
    if (text.length <= longest) return;
    event.preventDefault();
    show(`${text.slice(0, shownOfLong)}…`, text.length);
    pasted.give({ text, html: rich });
  };
  const file = (chosen: File) => {
    show('', null);
    pasted.give({ file: chosen });
  };
  const drop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    setOver(false);
    if (!dropped) return;
    event.preventDefault();
    file(dropped);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button beside is the first.
    <section
      className="paste stack"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>
        <label htmlFor="list">{texts.popup.paste}</label>
      </h2>
      <p id="paste-hint" className="small soft">
        {texts.popup.pasteHint}
      </p>
      <textarea
        id="list"
        ref={box}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        readOnly={held !== null}
        aria-describedby="paste-hint"
        onPaste={paste}
        onInput={typed}
      />
      {held !== null && <p className="small soft">{say(texts.popup.longText, { n: held })}</p>}
      <div className="row">
        <ChooseFile onFile={file} />
        {state.is !== 'empty' && state.is !== 'working' && <Button onClick={clear}>{texts.popup.clear}</Button>}
      </div>
      {state.is === 'working' && <PasteProgress step={state.progress?.step ?? null} onCancel={cancel} />}
      {state.is === 'problem' && (
        <Note tone="alarm">
          <p>{problem(state.problem)}</p>
        </Note>
      )}
      {state.is !== 'working' && <LastImport />}
      {state.is === 'pasted' && <PastedList key={state.turn} state={state} actions={pasted} onForget={clear} />}
    </section>
  );
}
