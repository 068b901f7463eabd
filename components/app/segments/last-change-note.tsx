import { useEffect } from 'react';
import { tellPages } from '@/core/browser/answer';
import type { StoredList } from '@/core/store/db';
import { putBack } from '@/core/store/segmentations/whole-segmentation';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { nameOfModel } from '../segmentation-name';
import { setLastChange, useLastChange } from './last-change';

/** What came of the last change to a segmentation of the list, with its undo, until one leaves the screen. */
export function LastChangeNote({ list }: { list: StoredList }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const change = useLastChange();
  useEffect(() => () => setLastChange(null), []);
  if (change?.before.model.list !== list.id) return null;
  const { did, before, moved } = change;
  const undo = async () => {
    await putBack(before);
    setLastChange(null);
    await tellPages({ tell: 'refresh' });
  };
  return (
    <Note>
      <div className="row">
        <span>{say(texts.choose.did[did], { name: nameOfModel(before.model, speaker), n: moved })}</span>
        <Button onClick={() => void undo()}>{texts.choose.undo}</Button>
      </div>
    </Note>
  );
}
