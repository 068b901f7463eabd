import type { CSSProperties } from 'react';
import type { StoredModel } from '@/core/store/db';
import { useSpeaker } from '../../ui/use-speaker';
import type { Overlap } from './knowing';

type Props = { rows: StoredModel; columns: StoredModel; pairs: Overlap };

/** How many customers are in a segment of the one and of the other; the darker, the more of its row. */
export function OverlapTable({ rows, columns, pairs }: Props) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const found = new Map(pairs.map((pair) => [`${pair.segment}\n${pair.other}`, pair]));
  const filled = {
    rows: rows.segments.filter(({ key }) => pairs.some((pair) => pair.segment === key)),
    columns: columns.segments.filter(({ key }) => pairs.some((pair) => pair.other === key)),
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="overlap" tabIndex={0} aria-label={texts.choose.overlap}>
      <table>
        <caption className="aloud">{texts.choose.overlap}</caption>
        <thead>
          <tr>
            <td />
            {filled.columns.map((segment) => (
              <th key={segment.key} scope="col">
                {speaker.segment(columns.method, segment)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{speaker.segment(rows.method, row)}</th>
              {filled.columns.map((column) => {
                const pair = found.get(`${row.key}\n${column.key}`);
                const share = pair?.ofSegment ?? 0;
                return (
                  <td key={column.key} style={{ '--share': `${Math.round(45 * share)}%` } as CSSProperties}>
                    {pair ? speaker.number(pair.both) : '–'}
                    {pair && <div className="small soft">{speaker.share(share)}</div>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
