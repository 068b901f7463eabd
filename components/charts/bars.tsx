import { useId } from 'react';
import type { Tone } from '@/core/segments/segment';
import './bars.css';

export type Bar = {
  key: string;
  name: string;
  tone: Tone | null;
  value: number;
  /** The value as it is read: "12 customers, 34 %". */
  said: string;
};

/** How tall a bar and its line of words are, in px. */
const line = 26;

/**
 * Parts of a whole as bars, longest possible = the largest part. The picture is for the eye; behind it stands a table with the
 * same figures, for screen readers and for whoever asks for it.
 */
export function Bars({ bars, caption, columns }: { bars: readonly Bar[]; caption: string; columns: [string, string] }) {
  const id = useId();
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="bars" aria-labelledby={id}>
      <figcaption id={id} className="aloud">
        {caption}
      </figcaption>
      <svg width="100%" height={bars.length * line} aria-hidden="true">
        {bars.map((bar, index) => (
          <g key={bar.key} transform={`translate(0 ${index * line})`} data-tone={bar.tone ?? 'none'}>
            <text x="0" y="12">
              {bar.name}
            </text>
            <text x="100%" y="12" textAnchor="end" className="bars-value">
              {bar.said}
            </text>
            <rect className="bars-track" y="16" width="100%" height="6" rx="3" />
            {/* Never thinner than can be seen: a small group is not an empty one. */}
            <rect
              className="bars-bar"
              y="16"
              width={`${Math.max(1, (100 * bar.value) / largest)}%`}
              height="6"
              rx="3"
            />
          </g>
        ))}
      </svg>
      <table className="aloud">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{bar.name}</th>
              <td>{bar.said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
