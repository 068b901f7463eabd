import { isMissing, notShown } from '@/core/values/missing';
import { useSpeaker } from './use-speaker';

type Cell = { header: string; text: string; count: number };

/** Above so many different texts a column is told in one line, with examples. */
const most = 3;

/** Says something, and not what its column should. */
export const isUnread = ({ text }: Pick<Cell, 'text'>): boolean => text === notShown || !isMissing(text);
const sum = (cells: readonly Cell[]): number => cells.reduce((all, { count }) => all + count, 0);

/** Cells that say nothing here: what could not be read, what was taken for "nothing stands here" (`–`, `N/A`), what is empty. */
export function Missing({ missing }: { missing: readonly Cell[] }) {
  const { texts, say, number } = useSpeaker();
  const said = texts.popup;
  if (missing.length === 0) return null;
  const unread = Map.groupBy(missing.filter(isUnread), ({ header }) => header);
  const empty = missing.filter(({ text }) => text === '');
  const marked = Map.groupBy(
    missing.filter((cell) => cell.text !== '' && !isUnread(cell)),
    ({ header }) => header,
  );
  const examples = (cells: readonly Cell[]) =>
    cells
      .map(({ text }) => text)
      .filter((text) => text !== notShown)
      .slice(0, most)
      .join(', ');
  return (
    <>
      {unread.size > 0 && (
        <div className="small">
          <h3>{said.unread}</h3>
          <ul>
            {[...unread].map(([header, cells]) => (
              <li key={header}>
                {say(examples(cells) === '' ? said.unreadCells : said.unreadSuch, {
                  header,
                  n: sum(cells),
                  texts: examples(cells),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(marked.size > 0 || empty.length > 0) && (
        <div className="small">
          <h3>{said.missing}</h3>
          <ul>
            {[...marked].map(([header, cells]) => (
              <li key={header}>
                {cells.length > most
                  ? say(said.missingMany, { header, n: sum(cells), texts: examples(cells) })
                  : cells.map(({ text, count }) => (
                      <div key={text}>{say(said.missingText, { header, text, n: count })}</div>
                    ))}
              </li>
            ))}
            {empty.length > 0 && (
              <li>
                {say(said.missingEmptyIn, {
                  columns: empty.map(({ header, count }) => `${header} (${number(count)})`).join(' · '),
                })}
              </li>
            )}
          </ul>
        </div>
      )}
    </>
  );
}
