import type { StoredModel } from '@/core/store/db';
import { CrossTable } from '../../charts/cross-table';
import { useSpeaker } from '../../ui/use-speaker';
import type { Overlap } from './knowing';

type Props = { rows: StoredModel; columns: StoredModel; pairs: Overlap };

/** How many customers are in a segment of the one and of the other; the darker, the more of its row. */
export function OverlapTable({ rows, columns, pairs }: Props) {
  const speaker = useSpeaker();
  const { texts, number } = speaker;
  const found = new Map(pairs.map((pair) => [`${pair.segment}\n${pair.other}`, pair]));
  const filled = {
    rows: rows.segments.filter(({ key }) => pairs.some((pair) => pair.segment === key)),
    columns: columns.segments.filter(({ key }) => pairs.some((pair) => pair.other === key)),
  };
  return (
    <>
      <p className="small soft">{texts.choose.overlapHint}</p>
      <CrossTable
        label={texts.choose.overlap}
        heads={filled.columns.map((one) => ({ key: one.key, name: speaker.segment(columns.method, one) }))}
        rows={filled.rows.map((row) => ({
          key: row.key,
          name: speaker.segment(rows.method, row),
          cells: filled.columns.map(({ key }) => {
            const pair = found.get(`${row.key}\n${key}`);
            const share = pair?.ofSegment ?? 0;
            const shown = pair ? (
              <>
                {number(pair.both)}
                <div className="small soft">{speaker.share(share)}</div>
              </>
            ) : (
              '–'
            );
            return { key, share, shown };
          }),
        }))}
      />
    </>
  );
}
