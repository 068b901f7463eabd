import { useSpeaker } from '../ui/use-speaker';
import './chart-table.css';

type Props = { caption: string; heads: readonly string[]; rows: readonly (readonly string[])[] };

/** What a chart shows, in words and figures: for who does not see it, and for who wants to copy it. */
export function ChartTable({ caption, heads, rows }: Props) {
  const { texts } = useSpeaker();
  return (
    <details className="chart-table">
      <summary>
        {texts.builder.asTable}
        <span className="aloud">: {caption}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells], row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place.
              <tr key={row}>
                <th scope="row">{head}</th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
