import { useEffect, useRef, useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import type { ListId } from '@/core/customer/customer';
import type { Problem } from '@/core/problem';
import type { ModelId } from '@/core/segments/model';
import type { Step } from '@/core/store/segmentations/fit-segmentation';
import { showSegmentation } from '@/core/store/segmentations/segmentations';
import { type Ask, type Segmenting, segmenting } from '@/core/store/segmentations/segmenting';

export type Job = { is: 'ready' } | { is: 'working'; step: Step | null } | { is: 'refused'; problem: Problem };

/** An ask to the segmenting worker without the time, which is that of the click. */
type Asked = Ask extends infer One ? (One extends Ask ? Omit<One, 'now'> : never) : never;

/** Makes or changes a segmentation in its worker, and shows it when it is ready; with its progress, and a way to stop. */
export function useSegmenting(list: ListId) {
  const [job, setJob] = useState<Job>({ is: 'ready' });
  const running = useRef<Segmenting | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  /** True when it is made and shown. */
  const run = async (ask: Asked): Promise<boolean> => {
    setJob({ is: 'working', step: null });
    running.current?.cancel();
    const here = segmenting({ ...ask, now: now() } as Ask, (step) => setJob({ is: 'working', step }));
    running.current = here;
    const outcome = await here.outcome;
    if (running.current !== here) return false;
    running.current = null;
    if (outcome && !outcome.ok) setJob({ is: 'refused', problem: outcome.problem });
    else setJob({ is: 'ready' });
    if (!outcome?.ok || outcome.value === null) return false;
    await show(list, outcome.value);
    return true;
  };
  return { job, run, cancel: () => running.current?.cancel() };
}

/** The list shows this segmentation from now on, and the pages that show the list ask again. */
export async function show(list: ListId, model: ModelId): Promise<void> {
  await showSegmentation(list, model);
  await tellPages({ tell: 'refresh' });
}
