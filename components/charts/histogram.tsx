import type { Bin } from '@/core/segments/distribution';
import { useSpeaker } from '../ui/use-speaker';
import { ChartTable } from './chart-table';
import './histogram.css';

type Props = {
  label: string;
  bins: readonly Bin[];
  /** The part of the axis that is chosen; an end at infinity is no limit. Null where nothing is. */
  chosen: readonly [from: number, to: number] | null;
  say: (place: number) => string;
};

/** What stands at the right end: where the last bin ends, or, of bins of one whole number each, that number. */
const lastPlace = (bin: Bin): number => (bin.to - bin.from === 1 && Number.isInteger(bin.from) ? bin.from : bin.to);

const height = 50;

/** How many customers have which value, with what a condition takes of it in another colour and its limits as lines. */
export function Histogram({ label, bins, chosen, say }: Props) {
  const { texts, number } = useSpeaker();
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...bins.map(({ count }) => count));
  const isInside = ({ from, to }: Bin) => chosen !== null && to > chosen[0] && from <= chosen[1];
  const at = (place: number) => ((place - first.from) / (last.to - first.from)) * bins.length;
  const limits = (chosen ?? []).filter((end) => end >= first.from && end <= last.to);
  return (
    <figure className="histogram">
      <svg viewBox={`0 0 ${bins.length} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bins.map((bin, index) => (
          <rect
            key={bin.from}
            className="histogram-bar"
            data-inside={isInside(bin)}
            x={index + 0.06}
            width={0.88}
            // A bar of one customer is seen beside a bar of a thousand.
            y={bin.count === 0 ? height : Math.min(height - 2, height - (bin.count / most) * height)}
            height={bin.count === 0 ? 0 : Math.max(2, (bin.count / most) * height)}
          />
        ))}
        {limits.map((end) => (
          <line key={end} className="histogram-limit" x1={at(end)} x2={at(end)} y1={0} y2={height} />
        ))}
      </svg>
      <div className="histogram-ends" aria-hidden="true">
        <span>{say(first.from)}</span>
        <span>{say(lastPlace(last))}</span>
      </div>
      <ChartTable
        caption={label}
        heads={[texts.builder.binFrom, texts.builder.customers]}
        rows={bins.map((bin) => [say(bin.from), number(bin.count)])}
      />
    </figure>
  );
}
