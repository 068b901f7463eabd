import { useSpeaker } from './use-speaker';

type Cell = { header: string; text: string; count: number };

/** Above so many different texts a column is told in one line, with examples. */
const most = 3;

/** Texts that were taken for "nothing stands here" (`–`, `N/A`), so that nobody thinks they were lost. */
export function Missing({ missing }: { missing: readonly Cell[] }) {
  const { texts, say } = useSpeaker();
  if (missing.length === 0) return null;
  const columns = Map.groupBy(missing, ({ header }) => header);
  return (
    <div className="small">
      <h3>{texts.popup.missing}</h3>
      <ul>
        {[...columns].map(([header, cells]) => (
          <li key={header}>
            {cells.length > most
              ? say(texts.popup.missingMany, {
                  header,
                  n: cells.reduce((sum, { count }) => sum + count, 0),
                  texts: cells
                    .slice(0, most)
                    .map(({ text }) => text)
                    .join(', '),
                })
              : cells.map(({ text, count }) => (
                  <div key={text}>
                    {say(text === '' ? texts.popup.missingEmpty : texts.popup.missingText, { header, text, n: count })}
                  </div>
                ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
