import { useState } from 'react';
import { stepsOf } from '@/core/insights/map/axis';
import { CellMap, cellKey, type MapCell } from '../../charts/cell-map';
import { ChartTable } from '../../charts/chart-table';
import { ToneLabel } from '../../ui/tone-label';
import { useSpeaker } from '../../ui/use-speaker';
import type { Segmented } from '../segmented';
import type { Drawing } from './asking';
import { ChosenCustomers } from './chosen-customers';
import { ruleOfCells } from './rule-of-cells';
import { sayEdge, sayMeasured, sayStep } from './say-axis';

/** One map: the cells, what their colours mean, the same as a table, and who was chosen. */
export function MapView({ drawing: { map }, segmented }: { drawing: Drawing; segmented: Segmented }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.map;
  const { model, customers } = segmented;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { across, up } = map;
  const segments = new Map(model?.segments.map((segment) => [segment.key, segment]));
  const nameOf = (key: string | null) => {
    const segment = key === null ? undefined : segments.get(key);
    return segment && model ? speaker.segment(model.method, segment) : texts.app.segments.cannotTell;
  };
  const filled = new Map(map.cells.map((cell) => [cellKey(cell.x, cell.y), cell]));
  const cells = new Map<string, MapCell>();
  for (let y = 0; y < stepsOf(up); y += 1)
    for (let x = 0; x < stepsOf(across); x += 1) {
      const cell = filled.get(cellKey(x, y));
      const count = cell?.ids.length ?? 0;
      const where = say(said.where, {
        x: `${sayMeasured(across.measured, speaker)} ${sayStep(across, x, speaker)}`,
        y: `${sayMeasured(up.measured, speaker)} ${sayStep(up, y, speaker)}`,
      });
      const mostly = cell && model ? `, ${say(said.mostly, { segment: nameOf(cell.segment) })}` : '';
      const tone = (cell?.segment != null && segments.get(cell.segment)?.tone) || null;
      cells.set(cellKey(x, y), { x, y, count, tone, said: `${where}: ${say(said.cell, { n: count })}${mostly}` });
    }
  const ids = new Set([...chosen].flatMap((key) => filled.get(key)?.ids ?? []));
  const picked = customers.filter(({ id }) => ids.has(id));
  const label = `${sayMeasured(across.measured, speaker)} × ${sayMeasured(up.measured, speaker)}`;
  const ends = (axis: typeof across): [string, string] => {
    if (axis.measured.of === 'recency' || axis.measured.of === 'frequency')
      return [sayEdge(axis.measured, 1, speaker), sayEdge(axis.measured, stepsOf(axis), speaker)];
    const [first, last] = [axis.edges[0], axis.edges.at(-1)];
    if (first === undefined || last === undefined) return ['', ''];
    return [sayStep(axis, 0, speaker), sayStep(axis, stepsOf(axis) - 1, speaker)];
  };
  // In the order in which the segments stand everywhere else.
  const shown = new Set(map.cells.map(({ segment }) => segment));
  const present = [...segments.keys(), null].filter((key) => shown.has(key));
  return (
    <div className="stack">
      <p className="small soft">{said.hint}</p>
      <CellMap
        label={label}
        columns={stepsOf(across)}
        rows={stepsOf(up)}
        cells={cells}
        chosen={chosen}
        onChoose={setChosen}
        across={{ title: sayMeasured(across.measured, speaker), ends: ends(across) }}
        up={{ title: sayMeasured(up.measured, speaker), ends: ends(up) }}
      />
      {model && (
        <ul className="map-legend" aria-label={said.legend}>
          {present.map((key) => (
            <li key={key ?? ''} className="small">
              <ToneLabel tone={(key !== null && segments.get(key)?.tone) || null} name={nameOf(key)} />
            </li>
          ))}
        </ul>
      )}
      {map.left > 0 && <p className="small soft">{say(said.left, { n: map.left })}</p>}
      <ChartTable
        caption={label}
        heads={[sayMeasured(across.measured, speaker), sayMeasured(up.measured, speaker), texts.app.customers.title]}
        rows={map.cells.map((cell) => [
          sayStep(across, cell.x, speaker),
          sayStep(up, cell.y, speaker),
          speaker.number(cell.ids.length),
        ])}
      />
      <p className="aloud" role="status">
        {chosen.size > 0 ? say(said.chosen, { n: picked.length }) : ''}
      </p>
      {picked.length > 0 && (
        <ChosenCustomers
          customers={picked}
          segmented={segmented}
          rule={ruleOfCells(
            map,
            [...chosen].map((key) => {
              const [x = 0, y = 0] = key.split(' ').map(Number);
              return { x, y };
            }),
          )}
          onClear={() => setChosen(new Set())}
        />
      )}
    </div>
  );
}
