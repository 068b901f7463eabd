import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { now } from '@/core/browser/clock';
import type { StoredList, StoredModel } from '@/core/store/db';
import { segmentationsOf } from '@/core/store/segmentations/segmentations';
import { ButtonLink } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { BackLink } from '../back-link';
import { NoList } from '../lists/lists-screen';
import { toHash } from '../route';
import { Screen } from '../screen';
import { nameOfModel } from '../segmentation-name';
import { useLists } from '../use-lists';
import './compare-screen.css';
import { OverlapTable } from './overlap-table';
import { useKnowing } from './use-knowing';

/** Who comes here has two ways to see the same customers, and asks whether the second says anything that the first does not. */
export function CompareScreen({ chosen }: { chosen: string | null }) {
  const { texts } = useSpeaker();
  const lists = useLists();
  const list = lists?.find(({ id }) => id === chosen) ?? lists?.[0];
  return (
    <Screen
      title={texts.choose.compareTitle}
      aside={<BackLink to={toHash({ screen: 'segments', list: list?.id ?? null })} />}
    >
      {lists === undefined ? <Loading /> : !list ? <NoList /> : <Compare key={list.id} list={list} />}
    </Screen>
  );
}

function Compare({ list }: { list: StoredList }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.choose;
  const { today } = now();
  const models = useLiveQuery(() => segmentationsOf(list.id), [list.id]);
  const [ids, setIds] = useState<[string | null, string | null]>([null, null]);
  const rows = models?.find(({ id }) => id === (ids[0] ?? list.model)) ?? models?.[0];
  const columns =
    models?.find(({ id }) => id === ids[1] && id !== rows?.id) ?? models?.find(({ id }) => id !== rows?.id);
  const ask = rows && columns ? ({ ask: 'overlap', model: rows.id, other: columns.id, today } as const) : null;
  const answer = useKnowing(ask, `${rows?.version} ${columns?.version} ${list.read.last}`);
  if (!models) return <Loading />;
  if (!rows || !columns)
    return (
      <Empty title={said.compareOne}>
        <p>
          <ButtonLink href={toHash({ screen: 'another', list: list.id })}>{said.another}</ButtonLink>
        </p>
      </Empty>
    );
  const nameIn = (model: StoredModel, key: string) => {
    const segment = model.segments.find((one) => one.key === key);
    return segment ? speaker.segment(model.method, segment) : key;
  };
  const same = answer?.answer === 'overlap' ? answer.pairs.filter((pair) => pair.same) : [];
  return (
    <>
      <div className="compare-tools">
        <ModelSelect label={said.rows} models={models} chosen={rows} onChoose={(id) => setIds([id, columns.id])} />
        <ModelSelect
          label={said.columns}
          models={models.filter(({ id }) => id !== rows.id)}
          chosen={columns}
          onChoose={(id) => setIds([rows.id, id])}
        />
      </div>
      {answer === null && <Loading />}
      {answer?.answer === 'problem' && <p>{speaker.problem(answer.problem)}</p>}
      {answer?.answer === 'overlap' && (
        <>
          {same.length === 0 && <p>{said.noneSame}</p>}
          {same.map((pair) => (
            <p key={`${pair.segment} ${pair.other}`}>
              {say(said.same, {
                a: nameIn(rows, pair.segment),
                b: nameIn(columns, pair.other),
                share: speaker.share(pair.jaccard),
              })}
            </p>
          ))}
          <OverlapTable rows={rows} columns={columns} pairs={answer.pairs} />
        </>
      )}
    </>
  );
}

type SelectProps = {
  label: string;
  models: readonly StoredModel[];
  chosen: StoredModel;
  onChoose: (id: string) => void;
};

function ModelSelect({ label, models, chosen, onChoose }: SelectProps) {
  const speaker = useSpeaker();
  return (
    <label>
      <span className="small soft">{label}</span>
      <select value={chosen.id} onChange={(event) => onChoose(event.target.value)}>
        {models.map((model) => (
          <option key={model.id} value={model.id}>
            {nameOfModel(model, speaker)}
          </option>
        ))}
      </select>
    </label>
  );
}
