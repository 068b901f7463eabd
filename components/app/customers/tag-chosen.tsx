import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useRef, useState } from 'react';
import { now } from '@/core/browser/clock';
import type { Customer } from '@/core/customer/customer';
import type { Problem } from '@/core/problem';
import { type TagChange, type TaggedMany, tagMany } from '@/core/store/tags/tag-many';
import { givenTags } from '@/core/store/tags/tags';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';

type Result = (TagChange & TaggedMany) | Problem;
type Running = { done: number; of: number; stop: AbortController };

/** A tag for everybody who is chosen: given or taken away, with a way back. */
export function TagChosen({ customers, onClear }: { customers: readonly Customer[]; onClear: () => void }) {
  const { texts, say, problem } = useSpeaker();
  const said = texts.app.customers;
  const suggestions = useLiveQuery(givenTags);
  const [text, setText] = useState('');
  const [running, setRunning] = useState<Running | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const change = async (given: boolean) => {
    const tag = text.trim();
    if (tag === '') {
      input.current?.focus();
      return;
    }
    const stop = new AbortController();
    const show = (done: number) => setRunning({ done, of: customers.length, stop });
    // Drawn every so often: at each customer the drawing would take longer than the work.
    const onDone = (done: number) => done % 50 === 0 && show(done);
    show(0);
    setResult(null);
    try {
      setResult({
        tag,
        given,
        ...(await tagMany(customers, { tag, given }, now().at, { signal: stop.signal, onDone })),
      });
      setText('');
    } catch (error) {
      if (!stop.signal.aborted) setResult({ code: 'storage-failed', detail: String(error) });
    } finally {
      setRunning(null);
    }
  };
  return (
    <>
      <p className="small" role="status">
        {customers.length > 0 && say(texts.map.chosen, { n: customers.length })}
      </p>
      {customers.length > 0 && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            void change(true);
          }}
        >
          <input
            ref={input}
            className="tag-chosen"
            aria-label={texts.map.tagName}
            placeholder={texts.map.tagName}
            list={id}
            autoComplete="off"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <datalist id={id}>
            {suggestions?.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
          <Button type="submit" disabled={running !== null}>
            {said.giveTag}
          </Button>
          <Button disabled={running !== null} onClick={() => void change(false)}>
            {said.takeTag}
          </Button>
          <Button look="quiet" onClick={onClear}>
            {texts.map.clear}
          </Button>
        </form>
      )}
      {running && (
        <div className="row">
          <progress aria-label={said.tagging} value={running.done} max={running.of} />
          <Button onClick={() => running.stop.abort()}>{texts.app.cancel}</Button>
        </div>
      )}
      {result && 'code' in result && <Note tone="alarm">{problem(result)}</Note>}
      {result && 'tag' in result && (
        <Note>
          <span className="row">
            {say(sayingOf(result), { n: result.changed, tag: result.tag })}
            {result.changed > 0 && (
              <Button onClick={() => void result.undo().then(() => setResult(null))}>{texts.builder.undo}</Button>
            )}
          </span>
        </Note>
      )}
    </>
  );

  function sayingOf({ changed, given }: TagChange & TaggedMany) {
    if (given) return changed === 0 ? said.allTagged : texts.map.tagged;
    return changed === 0 ? said.noneTagged : said.untagged;
  }
}
