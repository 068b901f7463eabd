import type { LeftOut as Row } from '@/core/reading/reading';
import { useSpeaker } from './use-speaker';

/** Lines of a text that were taken for no customers, so that nobody thinks they were lost. */
export function LeftOut({ rows }: { rows: readonly Row[] }) {
  const { texts, say } = useSpeaker();
  if (rows.length === 0) return null;
  return (
    <div className="small">
      <h3>{texts.popup.leftOut}</h3>
      <ul>
        {rows.map(({ row, because, text }) => (
          <li key={`${row} ${text}`}>{say(texts.popup.leftOutRow[because], { text })}</li>
        ))}
      </ul>
    </div>
  );
}
