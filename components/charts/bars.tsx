import type { Tone } from '@/core/segments/segment';
import { Bar } from './bar';
import './bars.css';

export type Part = {
  key: string;
  name: string;
  tone: Tone | null;
  value: number;
  /** The value as it is read: "12 · 34 %". */
  said: string;
};

/**
 * Parts of a whole, each with a bar; the longest is the largest part. It is a table: what the bars show stands in it as words,
 * for screen readers and for whoever copies it.
 */
export function Bars({
  parts,
  caption,
  columns,
}: {
  parts: readonly Part[];
  caption: string;
  columns: [string, string];
}) {
  const largest = Math.max(1, ...parts.map(({ value }) => value));
  return (
    <table className="bars">
      <caption className="aloud">{caption}</caption>
      <thead className="aloud">
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ key, name, tone, value, said }) => (
          <tr key={key} data-tone={tone ?? 'none'}>
            <th scope="row">{name}</th>
            <td>
              {said}
              <Bar share={value / largest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
