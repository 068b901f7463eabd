import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Tone } from '@/core/segments/segment';
import { shapes } from '../page/mark';
import { useSpeaker } from '../ui/use-speaker';
import './cell-map.css';

export type MapCell = { x: number; y: number; count: number; tone: Tone | null; said: string };
type Props = {
  label: string;
  columns: number;
  rows: number;
  /** Keyed `x y`; every cell is there, with nobody in it too. */
  cells: ReadonlyMap<string, MapCell>;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: Set<string>) => void;
  across: { title: string; ends: [string, string] };
  up: { title: string; ends: [string, string] };
};

export const cellKey = (x: number, y: number): string => `${x} ${y}`;
type Spot = { x: number; y: number };

/** Every cell between two corners. */
function between(a: Spot, b: Spot): string[] {
  const keys: string[] = [];
  for (let x = Math.min(a.x, b.x); x <= Math.max(a.x, b.x); x += 1)
    for (let y = Math.min(a.y, b.y); y <= Math.max(a.y, b.y); y += 1) keys.push(cellKey(x, y));
  return keys;
}

/**
 * Customers on two axes: a dot a cell, as large as the number of those who sit there, in the colour of their commonest segment. Cells
 * are chosen by click and drag, or by arrow keys and Space; Shift with an arrow takes the next one along.
 */
export function CellMap({ label, columns, rows, cells, chosen, onChoose, across, up }: Props) {
  const [at, setAt] = useState<Spot>({ x: 0, y: rows - 1 });
  const grid = useRef<HTMLTableElement>(null);
  const drag = useRef<{ from: Spot; before: ReadonlySet<string>; adds: boolean } | null>(null);
  const { number } = useSpeaker();
  const most = Math.max(1, ...[...cells.values()].map(({ count }) => count));

  const toggle = (keys: readonly string[], base: ReadonlySet<string>, adds: boolean) => {
    const next = new Set(base);
    for (const key of keys) {
      if (adds && cells.get(key)?.count) next.add(key);
      if (!adds) next.delete(key);
    }
    onChoose(next);
  };
  const spotOf = (event: PointerEvent): Spot | null => {
    const element = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-x]');
    return element && grid.current?.contains(element)
      ? { x: Number(element.dataset.x), y: Number(element.dataset.y) }
      : null;
  };
  const onPointerDown = (event: PointerEvent) => {
    const from = spotOf(event);
    if (!from || event.button !== 0) return;
    const adds = !chosen.has(cellKey(from.x, from.y));
    drag.current = { from, before: chosen, adds };
    toggle(between(from, from), chosen, adds);
    setAt(from);
  };
  const onPointerMove = (event: PointerEvent) => {
    const to = drag.current && spotOf(event);
    if (to && drag.current) toggle(between(drag.current.from, to), drag.current.before, drag.current.adds);
  };
  const end = () => {
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (step) {
      const to = {
        x: Math.min(columns - 1, Math.max(0, at.x + (step[0] ?? 0))),
        y: Math.min(rows - 1, Math.max(0, at.y + (step[1] ?? 0))),
      };
      if (event.shiftKey) toggle(between(at, to), chosen, true);
      setAt(to);
      grid.current?.querySelector<HTMLElement>(`[data-x="${to.x}"][data-y="${to.y}"]`)?.focus();
    } else if (event.key === ' ' || event.key === 'Enter') {
      toggle(between(at, at), chosen, !chosen.has(cellKey(at.x, at.y)));
    } else if (event.key === 'Escape' && chosen.size > 0) onChoose(new Set());
    else return;
    event.preventDefault();
  };

  return (
    <figure className="cell-map">
      <p className="cell-map-up" aria-hidden="true">
        <strong>↑ {up.title}</strong> {up.ends[1]}
      </p>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are chosen is a grid (ARIA APG).
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        className="cell-map-grid"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={end}
        onPointerCancel={end}
        onPointerLeave={end}
        onKeyDown={onKeyDown}
      >
        <tbody>
          {Array.from({ length: rows }, (_, index) => rows - 1 - index).map((y) => (
            <tr key={y}>
              {Array.from({ length: columns }, (_, x) => x).map((x) => (
                <OneCell
                  key={x}
                  x={x}
                  y={y}
                  cell={cells.get(cellKey(x, y))}
                  most={most}
                  isChosen={chosen.has(cellKey(x, y))}
                  isAt={at.x === x && at.y === y}
                  shown={columns <= 5 ? number(cells.get(cellKey(x, y))?.count ?? 0) : null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cell-map-up" aria-hidden="true">
        <strong>{up.title}</strong> {up.ends[0]}
      </p>
      <p className="cell-map-across" aria-hidden="true">
        <span>{across.ends[0]}</span> <strong>{across.title} →</strong> <span>{across.ends[1]}</span>
      </p>
    </figure>
  );
}

type CellProps = {
  x: number;
  y: number;
  cell: MapCell | undefined;
  most: number;
  isChosen: boolean;
  isAt: boolean;
  /** The number of those who sit there, where there is room for it. */
  shown: string | null;
};

const OneCell = ({ x, y, cell, most, isChosen, isAt, shown }: CellProps) => (
  // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a td is a gridcell, and can be selected.
  <td
    className="cell-map-cell"
    data-x={x}
    data-y={y}
    data-tone={cell?.tone ?? 'none'}
    aria-selected={isChosen}
    aria-label={cell?.said}
    tabIndex={isAt ? 0 : -1}
  >
    {cell && cell.count > 0 && (
      <svg viewBox="-10 -10 20 20" aria-hidden="true">
        {/* The area says the number; the smallest is still to be seen. The shape says the tone, as on a badge. */}
        <path
          d={shapes[cell.tone ?? 'unknown']}
          transform={`scale(${Math.max(0.6, 1.9 * Math.sqrt(cell.count / most))}) translate(-5 -5)`}
        />
      </svg>
    )}
    {cell && cell.count > 0 && shown !== null && <span aria-hidden="true">{shown}</span>}
  </td>
);
