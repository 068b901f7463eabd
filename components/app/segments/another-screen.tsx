import { methods } from '@/core/segments/index';
import type { StoredList } from '@/core/store/db';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { BackLink } from '../back-link';
import { Start } from '../builder/start';
import { useOpening } from '../builder/use-opening';
import { NoList } from '../lists/lists-screen';
import { toHash } from '../route';
import { Screen } from '../screen';
import { useLists } from '../use-lists';
import { MethodCard } from './method-card';

/** Who comes here is not content with the groups that are shown, and wants to see the same customers by something else. */
export function AnotherScreen({ chosen }: { chosen: string | null }) {
  const { texts } = useSpeaker();
  const lists = useLists();
  const list = lists?.find(({ id }) => id === chosen) ?? lists?.[0];
  return (
    <Screen title={texts.choose.title} aside={<BackLink to={toHash({ screen: 'segments', list: list?.id ?? null })} />}>
      {lists === undefined ? <Loading /> : !list ? <NoList /> : <Another list={list} />}
    </Screen>
  );
}

function Another({ list }: { list: StoredList }) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const opening = useOpening(list);
  if (!opening) return <Loading />;
  // Names and addresses make no groups.
  const columns = opening.fields.filter(({ kind }) => kind !== 'text').map(({ field }) => field);
  const settable = [...methods.values()].filter((method) => method.params.safeParse({}).success);
  return (
    <>
      <p className="soft">{texts.choose.intro}</p>
      <h2>{texts.choose.methods}</h2>
      <ul className="cards">
        {settable.map((method) => (
          <li key={method.id}>
            <MethodCard method={method} list={list} columns={columns} />
          </li>
        ))}
      </ul>
      <h2>{speaker.method('rules')}</h2>
      <Start list={list} opening={opening} />
    </>
  );
}
