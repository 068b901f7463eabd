import { useState } from 'react';
import { originOf } from '@/core/customer/list';
import type { StoredList } from '@/core/store/db';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { ScreenOfList } from '../screen-of-list';
import { type Segmented, useSegmented } from '../segmented';
import type { Drawing, View } from './asking';
import './map-screen.css';
import { MapView } from './map-view';
import { useMap } from './use-map';

/** Who comes here wants to see where customers sit, and to pick out those in one corner: the good ones who are leaving, say. */
export function MapScreen({ chosen }: { chosen: string | null }) {
  const { texts } = useSpeaker();
  return (
    <ScreenOfList title={texts.map.title} chosen={chosen} hashOf={(list) => toHash({ screen: 'map', list })}>
      {(list) => <MapOf key={list.id} list={list} />}
    </ScreenOfList>
  );
}

function MapOf({ list }: { list: StoredList }) {
  const segmented = useSegmented(list);
  return segmented ? <Views segmented={segmented} /> : <Loading />;
}

const views: readonly View[] = ['columns', 'rfm', 'risk'];

function Views({ segmented }: { segmented: Segmented }) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const said = texts.map;
  const { list, model, customers, today } = segmented;
  const [view, setView] = useState<View>('columns');
  const [fields, setFields] = useState<[string, string] | null>(null);
  const version = `${model?.id} ${model?.version} ${list.read.last} ${customers.length}`;
  const drawn = useMap(list.id, today, version, view, view === 'columns' ? fields : null);
  const axes = drawn.is === 'drawn' ? drawn.drawing : null;
  return (
    <>
      <div className="map-tools">
        <label>
          <span className="small soft">{said.show}</span>
          <select value={view} onChange={(event) => setView(event.target.value as View)}>
            {views.map((one) => (
              <option key={one} value={one}>
                {said.view[one]}
              </option>
            ))}
          </select>
        </label>
        {view === 'columns' && axes?.used && (
          <>
            <AxisSelect label={said.across} at={0} drawing={axes} onChange={setFields} />
            <AxisSelect label={said.up} at={1} drawing={axes} onChange={setFields} />
          </>
        )}
      </div>
      {view === 'columns' && fields === null && axes && <p className="small soft">{said.separates}</p>}
      {drawn.is === 'drawing' && <Loading />}
      {drawn.is === 'problem' && (
        <Note>
          {drawn.problem.code === 'nothing-fits' && view === 'columns'
            ? said.noColumns
            : speaker.problem(drawn.problem, originOf(list))}
        </Note>
      )}
      {axes && <MapView key={`${view} ${axes.used?.join(' ')} ${version}`} drawing={axes} segmented={segmented} />}
    </>
  );
}

type AxisProps = { label: string; at: 0 | 1; drawing: Drawing; onChange: (fields: [string, string]) => void };

function AxisSelect({ label, at, drawing: { fields, used }, onChange }: AxisProps) {
  const { field: name } = useSpeaker();
  if (!used) return null;
  return (
    <label>
      <span className="small soft">{label}</span>
      <select
        value={used[at]}
        onChange={({ target: { value } }) => onChange(at === 0 ? [value, used[1]] : [used[0], value])}
      >
        {fields.map(({ field }) => (
          <option key={field} value={field}>
            {name(field)}
          </option>
        ))}
      </select>
    </label>
  );
}
