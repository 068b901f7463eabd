import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { originOf } from '@/core/customer/list';
import { methodOf } from '@/core/segments/index';
import type { StoredList, StoredModel } from '@/core/store/db';
import { renameSegmentation, segmentationsOf } from '@/core/store/segmentations/segmentations';
import { dropSegmentation, wholeSegmentation } from '@/core/store/segmentations/whole-segmentation';
import { Button, ButtonLink } from '../../ui/button';
import { formOf } from '../../ui/form-of';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { nameOfModel } from '../segmentation-name';
import { show, useSegmenting } from '../use-segmenting';
import { setLastChange, tellChange } from './last-change';
import { Progress } from './progress';

/** Which of the list's segmentations shows, and what can be done with it: another one, compare, rename, edit, measure anew, delete. */
export function SegmentationBar({ list, model }: { list: StoredList; model: StoredModel }) {
  const speaker = useSpeaker();
  const said = speaker.texts.choose;
  const models = useLiveQuery(() => segmentationsOf(list.id), [list.id]) ?? [];
  const [renaming, setRenaming] = useState(false);
  const { job, run, cancel } = useSegmenting(list.id);
  const drop = async () => {
    const before = await dropSegmentation(model.id);
    if (before) setLastChange({ did: 'dropped', before, moved: 0 });
    await tellPages({ tell: 'refresh' });
  };
  const takeLimitsAgain = async () => {
    const before = await wholeSegmentation(model.id);
    const done = await run({ ask: 'yardstick', model: model.id });
    if (done && before) await tellChange('yardstick', before);
  };
  // What no form can set is made in the builder, and edited there.
  const isBuilt = formOf(methodOf(model).params) === null;
  return (
    <div className="stack">
      <div className="segmentation-bar">
        <label>
          <span className="small soft">{said.shown}</span>
          <select
            value={model.id}
            onChange={(event) => {
              const chosen = models.find(({ id }) => id === event.target.value);
              if (chosen) void show(list.id, chosen.id);
            }}
          >
            {models.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOfModel(one, speaker)}
              </option>
            ))}
          </select>
        </label>
        <div className="row">
          <ButtonLink look="main" href={toHash({ screen: 'another', list: list.id })}>
            {said.another}
          </ButtonLink>
          {models.length > 1 && (
            <ButtonLink href={toHash({ screen: 'compare', list: list.id })}>{said.compare}</ButtonLink>
          )}
          {isBuilt && (
            <ButtonLink href={toHash({ screen: 'builder', list: list.id, from: `model:${model.id}` })}>
              {said.edit}
            </ButtonLink>
          )}
          <Button look="quiet" onClick={() => setRenaming(!renaming)} aria-expanded={renaming}>
            {said.rename}
          </Button>
          <Button look="quiet" title={said.yardstickHint} onClick={() => void takeLimitsAgain()}>
            {said.yardstick}
          </Button>
          {model.because === null && (
            <Button look="quiet" onClick={() => void drop()}>
              {said.drop}
            </Button>
          )}
        </div>
      </div>
      {renaming && <Rename key={model.id} model={model} onDone={() => setRenaming(false)} />}
      <Progress job={job} onCancel={cancel} />
      {job.is === 'refused' && <Note tone="alarm">{speaker.problem(job.problem, originOf(list))}</Note>}
    </div>
  );
}

function Rename({ model, onDone }: { model: StoredModel; onDone: () => void }) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const [name, setName] = useState(nameOfModel(model, speaker));
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void renameSegmentation(model.id, name).then(onDone);
      }}
    >
      <input
        className="segmentation-name"
        aria-label={texts.choose.newName}
        value={name}
        // biome-ignore lint/a11y/noAutofocus: the button that opened it says that one writes here next.
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{texts.app.save}</Button>
    </form>
  );
}
