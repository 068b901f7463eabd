import type { Tone } from '@/core/segments/segment';
import { useSpeaker } from '../ui/speaking';
import { ChartTable } from './chart-table';
import './flow-chart.css';
import { type FlowLink, layFlow } from './lay-flow';

type Props = {
  caption: string;
  links: readonly FlowLink[];
  /** The places from the top down. */
  order: readonly (string | null)[];
  nameOf: (place: string | null) => string;
  toneOf: (place: string | null) => Tone | null;
};

const width = 300;

/** Where everybody stood, on the left, and stands, on the right; who stayed is pale. */
export function FlowChart({ caption, links, order, nameOf, toneOf }: Props) {
  const { texts, number } = useSpeaker();
  const { ribbons, sides, height } = layFlow(links, order);
  return (
    <figure className="flow-chart">
      <svg viewBox={`-120 0 ${width + 240} ${height}`} role="img" aria-label={caption}>
        {ribbons.map(({ from, to, left, right, thick }) => (
          <path
            key={`${from} ${to}`}
            data-tone={toneOf(to) ?? 'none'}
            data-stays={from === to}
            className="flow-ribbon"
            d={`M10 ${left}C${width / 2} ${left} ${width / 2} ${right} ${width - 10} ${right}`}
            strokeWidth={thick}
          >
            <title>{`${nameOf(from)} → ${nameOf(to)}`}</title>
          </path>
        ))}
        {sides.map(({ side, place, top, tall }) => (
          <g key={`${side} ${place}`} data-tone={toneOf(place) ?? 'none'}>
            <rect className="flow-block" x={side === 'left' ? 0 : width - 10} y={top} width={10} height={tall} />
            <text
              className="flow-name"
              x={side === 'left' ? -6 : width + 6}
              y={top + tall / 2}
              textAnchor={side === 'left' ? 'end' : 'start'}
            >
              {nameOf(place)}
            </text>
          </g>
        ))}
      </svg>
      <ChartTable
        caption={caption}
        heads={[texts.today.before, texts.today.after, texts.app.customers.title]}
        rows={links.map(({ from, to, count }) => [nameOf(from), nameOf(to), number(count)])}
      />
    </figure>
  );
}
