import { useLiveQuery } from 'dexie-react-hooks';
import { db, type StoredList } from '@/core/store/db';
import { useSpeaker } from '../ui/speaking';

/** Every list, the one that was read last first. Undefined while it is being looked up. */
export const useLists = (): StoredList[] | undefined =>
  useLiveQuery(async () => {
    const lists = await db.lists.toArray();
    return lists.sort((a, b) => (a.read.last < b.read.last ? 1 : -1));
  });

type Props = { lists: readonly StoredList[]; chosen: StoredList; onChoose: (list: string) => void };

/** Which list a screen shows; not there while there is only one. */
export function ListChoice({ lists, chosen, onChoose }: Props) {
  const { texts } = useSpeaker();
  if (lists.length < 2) return null;
  return (
    <label className="row small">
      {texts.app.lists.one}
      <select value={chosen.id} onChange={(event) => onChoose(event.target.value)}>
        {lists.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
