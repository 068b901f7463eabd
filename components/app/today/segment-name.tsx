import type { StoredModel } from '@/core/store/db';
import { ToneLabel } from '../../ui/tone-label';
import { useSpeaker } from '../../ui/use-speaker';

/** A segment by its key, as it is called now; null = can't tell. One that is gone keeps its key. */
export function SegmentName({ model, segment: key }: { model: StoredModel; segment: string | null }) {
  const speaker = useSpeaker();
  const segment = model.segments.find((one) => one.key === key);
  const name = segment ? speaker.segment(model.method, segment) : (key ?? speaker.texts.app.segments.cannotTell);
  return <ToneLabel tone={segment?.tone ?? null} name={name} />;
}
