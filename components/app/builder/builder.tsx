import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { StoredList, StoredModel } from '@/core/store/db';
import { Button, ButtonLink } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { nameOfModel } from '../segmentation-name';
import './builder.css';
import {
  type Draft,
  type Edit,
  edited,
  editingOf,
  withMoved,
  withNewSegment,
  withoutSegment,
  withSegment,
} from './draft';
import { useKeeping } from './kept-draft';
import { kindIn, type Made, MadeOf } from './made';
import { SegmentEditor } from './segment-editor';
import { useCounting } from './use-counting';
import { useSaving } from './use-saving';

type Props = {
  list: StoredList;
  /** What it starts from, as the address says; under this it is kept while it is not saved. */
  from: string;
  start: Draft;
  today: string;
  /** Other segmentations of the list, whose segments can be asked about. */
  models: readonly StoredModel[];
  /** The one that is edited, or null for a new one. */
  editing: StoredModel | null;
  leave: string;
};

/** The set as it is made: name, order, segments, and who gets which. Every change can be undone. */
export function Builder({ list, from, start, today, models, editing, leave }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.builder;
  const [{ past, now: draft, future }, dispatch] = useReducer(edited, start, editingOf);
  const params = useMemo(() => ({ segments: draft.segments }), [draft]);
  const counting = useCounting(list.id, today, params);
  const saving = useSaving(list, editing, from);
  useKeeping(list.id, from, draft);
  const change = (make: (draft: Draft) => Draft, typing?: string) =>
    dispatch({ edit: 'change', change: make, ...(typing !== undefined && { typing }) });
  useUndoKeys(dispatch);

  const { opened, counts } = counting;
  const fields = opened?.fields ?? [];
  const ready = draft.segments.every(({ name, when }, at) => {
    const count = counts?.segments[at];
    return name.trim() !== '' && (when === 'otherwise' || (count?.fits && !count.problem));
  });
  const madeFor = (at: number): Made => {
    const earlier = draft.segments.slice(0, at).map(({ key, name }, place) => ({
      key,
      name: name || say(said.unnamed, { n: place + 1 }),
    }));
    const asked: Made['asked'] = {
      kindOf: (field) => kindIn(fields, field),
      member: ({ member, model: id }) => {
        const model = models.find((one) => one.id === id);
        const segment = model?.segments.find(({ key }) => key === member);
        if (model && segment)
          return speaker.labelled(nameOfModel(model, speaker), speaker.segment(model.method, segment));
        return earlier.find(({ key }) => key === member)?.name ?? '…';
      },
    };
    return { today, fields, counting, models, earlier, asked };
  };
  if (counting.problem) return <Note tone="alarm">{speaker.problem(counting.problem)}</Note>;
  if (!opened) return <Loading />;
  const own = draft.segments.length - 1;
  return (
    <form
      className="builder stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void saving.save(draft);
      }}
    >
      <label>
        <span className="small soft">{said.name}</span>
        <input
          name="name"
          value={draft.name}
          placeholder={said.nameHint}
          onChange={({ target: { value } }) => change((before) => ({ ...before, name: value }), 'name')}
        />
      </label>
      {own > 1 && !editing && (
        <label>
          <span className="small soft">{said.each}</span>
          <select
            value={String(draft.several)}
            onChange={({ target: { value } }) => change((before) => ({ ...before, several: value === 'true' }))}
          >
            <option value="false">{said.first}</option>
            <option value="true">{said.several}</option>
          </select>
          {draft.several && <span className="small soft">{said.severalHint}</span>}
        </label>
      )}
      <ol className="stack builder-segments">
        {draft.segments.map((segment, at) => (
          <li key={segment.key}>
            <MadeOf value={madeFor(at)}>
              <SegmentEditor
                segment={segment}
                at={at}
                of={own}
                count={counts?.segments.find(({ key }) => key === segment.key)}
                several={draft.several}
                onChange={(next, typing) => change((before) => withSegment(before, segment.key, next), typing)}
                onCondition={(make, typing) =>
                  change((before) => {
                    const one = before.segments.find(({ key }) => key === segment.key);
                    if (!one || one.when === 'otherwise') return before;
                    return withSegment(before, segment.key, { when: make(one.when) });
                  }, typing)
                }
                onMove={(by) => change((before) => withMoved(before, segment.key, by))}
                onRemove={() => change((before) => withoutSegment(before, segment.key))}
              />
            </MadeOf>
            {at === own - 1 && (
              <Button className="button builder-add" onClick={() => change(withNewSegment)}>
                {said.addSegment}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {saving.problem && <Note tone="alarm">{speaker.problem(saving.problem)}</Note>}
      <div className="builder-bar">
        <Button look="main" type="submit" disabled={!ready || saving.busy}>
          {saving.busy ? said.saving : said.save}
        </Button>
        <Button onClick={() => dispatch({ edit: 'undo' })} disabled={past.length === 0}>
          {said.undo}
        </Button>
        <Button onClick={() => dispatch({ edit: 'redo' })} disabled={future.length === 0}>
          {said.redo}
        </Button>
        <p className="small soft builder-total">
          {ready ? counts && counts.open > 0 && say(said.notTold, { n: counts.open }) : said.saveFirst}
        </p>
        <ButtonLink look="quiet" href={leave}>
          {said.leave}
        </ButtonLink>
      </div>
    </form>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) where the browser has nothing of its own to undo. */
function useUndoKeys(dispatch: (edit: Edit) => void) {
  const act = useRef(dispatch);
  act.current = dispatch;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      act.current({ edit: event.shiftKey ? 'redo' : 'undo' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
