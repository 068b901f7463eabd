import { useEffect, useRef, useState } from 'react';
import type { Tone } from '@/core/segments/segment';
import { useSpeaker } from '../ui/use-speaker';
import { ChartTable } from './chart-table';
import './flow-chart.css';
import { type FlowLink, layFlow } from './lay-flow';
import { nameLines } from './name-lines';

type Props = {
  caption: string;
  links: readonly FlowLink[];
  /** The places from the top down. */
  order: readonly (string | null)[];
  nameOf: (place: string | null) => string;
  toneOf: (place: string | null) => Tone | null;
};

/** In px: a line of 12 px and how wide its letters are, and the least for what is between the names. */
const [line, letter, least] = [13, 7.4, 70];
/** The widest that it is drawn, and what the names on each side have of it. */
const widest = 860;
const sideOf = (room: number) => (room < 520 ? 110 : 180);

/** Where everybody stood, on the left, and stands, on the right; who stayed is pale. */
export function FlowChart({ caption, links, order, nameOf, toneOf }: Props) {
  const { texts, number } = useSpeaker();
  const { ribbons, sides, height } = layFlow(links, order);
  const figure = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(widest);
  useEffect(() => {
    // Drawn as wide as there is room, so that names are as large in the side panel as in a tab.
    const watch = new ResizeObserver(([entry]) => entry && setRoom(Math.min(widest, entry.contentRect.width)));
    if (figure.current) watch.observe(figure.current);
    return () => watch.disconnect();
  }, []);
  const names = sideOf(room);
  const width = Math.max(least, Math.round(room) - 2 * names);
  return (
    <figure className="flow-chart" ref={figure}>
      <svg viewBox={`${-names} 0 ${width + 2 * names} ${height}`} role="img" aria-label={caption}>
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
            <Name
              name={nameOf(place)}
              x={side === 'left' ? -6 : width + 6}
              y={top + tall / 2}
              anchor={side === 'left' ? 'end' : 'start'}
              room={names}
            />
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

type NameProps = { name: string; x: number; y: number; anchor: 'start' | 'end'; room: number };

/** The name of a place, on two lines where it is long. */
function Name({ name, x, y, anchor, room }: NameProps) {
  const lines = nameLines(name, Math.floor((room - 6) / letter));
  return (
    <text className="flow-name" textAnchor={anchor}>
      <title>{name}</title>
      {lines.map((text, at) => (
        <tspan key={text} x={x} y={y + (at - (lines.length - 1) / 2) * line}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
