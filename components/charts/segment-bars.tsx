import type { Segment } from '@/core/segments/segment';
import { useSpeaker } from '../ui/use-speaker';
import { Bars, type Part } from './bars';

type Props = {
  method: string;
  /** `segment` null = can't tell. */
  sizes: readonly { segment: Segment | null; size: number }[];
};

/** How many customers each segment has, and which share of all that is. */
export function SegmentBars({ method, sizes }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const all = sizes.reduce((sum, { size }) => sum + size, 0);
  const parts = sizes.map(
    ({ segment, size }): Part => ({
      key: segment?.key ?? '',
      name: segment ? speaker.segment(method, segment) : texts.popup.cannotTell,
      tone: segment?.tone ?? null,
      value: size,
      said: `${speaker.number(size)} · ${speaker.share(size / all)}`,
    }),
  );
  return (
    <Bars
      parts={parts}
      caption={say(texts.popup.sizes, { method: speaker.method(method) })}
      columns={[texts.app.customers.segment, texts.app.customers.title]}
    />
  );
}
