import { useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import type { Problem } from '@/core/problem';
import type { ModelId } from '@/core/segments/model';
import type { StoredList, StoredModel } from '@/core/store/db';
import { keepDraft } from '@/core/store/segmentations/drafts';
import { renameSegmentation, showSegmentation } from '@/core/store/segmentations/segmentations';
import { segmenting } from '@/core/store/segmentations/segmenting';
import { wholeSegmentation } from '@/core/store/segmentations/whole-segmentation';
import { toHash } from '../route';
import { tellChange } from '../segments/last-change';
import { type Draft, setsOf } from './draft';

/** Keeps a draft as a segmentation of the list (several, where segments may overlap), shows it, and goes to it. */
export function useSaving(list: StoredList, editing: StoredModel | null, from: string) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = (name: string, params: unknown) =>
    segmenting(
      editing
        ? { ask: 'edit', model: editing.id, params, now: now() }
        : { ask: 'fit', list: list.id, method: 'rules', params, name, now: now() },
    ).outcome;
  const save = async (draft: Draft) => {
    setBusy(true);
    setProblem(null);
    const before = editing && (await wholeSegmentation(editing.id));
    let first: ModelId | null = null;
    for (const { name, params } of setsOf(draft)) {
      const outcome = await keep(name, params);
      if (!outcome?.ok) {
        setBusy(false);
        return setProblem(outcome?.problem ?? null);
      }
      first ??= outcome.value;
    }
    await keepDraft(list.id, from, null);
    if (first) {
      if (editing) await renameSegmentation(first, draft.name);
      await showSegmentation(list.id, first);
      if (before) await tellChange('edited', before);
      await tellPages({ tell: 'refresh' });
    }
    location.hash = toHash({ screen: 'segments', list: list.id });
  };
  return { busy, problem, save };
}
