import type { ReactNode } from 'react';
import type { StoredList } from '@/core/store/db';
import { Loading } from '../ui/loading';
import { useSpeaker } from '../ui/use-speaker';
import { NoList } from './lists/lists-screen';
import { Screen } from './screen';
import { useLists } from './use-lists';

type Props = {
  title: string;
  /** The list that the address names; without one it is the one that was read last. */
  chosen: string | null;
  /** The address of this screen for another list; null = here no other is chosen. */
  hashOf: ((list: string) => string) | null;
  children: (list: StoredList) => ReactNode;
};

/** A screen about one list, with the choice of another where there are more, and the way to a first one where there is none. */
export function ScreenOfList({ title, chosen, hashOf, children }: Props) {
  const lists = useLists();
  const list = lists?.find(({ id }) => id === chosen) ?? lists?.[0];
  return (
    <Screen title={title} aside={lists && list && hashOf && <ListChoice lists={lists} chosen={list} hashOf={hashOf} />}>
      {lists === undefined ? <Loading /> : list ? children(list) : <NoList />}
    </Screen>
  );
}

type ChoiceProps = { lists: readonly StoredList[]; chosen: StoredList; hashOf: (list: string) => string };

/** Which list a screen shows; not there while there is only one. */
function ListChoice({ lists, chosen, hashOf }: ChoiceProps) {
  const { texts } = useSpeaker();
  if (lists.length < 2) return null;
  return (
    <label className="row small">
      {texts.app.lists.one}
      <select
        value={chosen.id}
        onChange={({ target }) => {
          location.hash = hashOf(target.value);
        }}
      >
        {lists.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
