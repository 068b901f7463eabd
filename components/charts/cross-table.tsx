import type { CSSProperties, ReactNode } from 'react';
import './cross-table.css';

/** `share` = how dark the cell is, 0–1. */
export type Cell = { key: string; share: number; shown: ReactNode };
type Props = {
  label: string;
  heads: readonly { key: string; name: string }[];
  rows: readonly { key: string; name: string; cells: readonly Cell[] }[];
};

/** The darkest cell still lets its words be read, of 100. */
const darkest = 45;

/** Rows against columns. Wider than the room it scrolls, and shows at its edge that there is more. */
export function CrossTable({ label, heads, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="cross-table" tabIndex={0} aria-label={label}>
      <table>
        <caption className="aloud">{label}</caption>
        <thead>
          <tr>
            <td />
            {heads.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell.key} style={{ '--share': `${Math.round(darkest * cell.share)}%` } as CSSProperties}>
                  {cell.shown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
