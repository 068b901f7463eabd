import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/speaking';
import { ListChoice, useLists } from '../list-choice';
import { NoList } from '../lists/lists-screen';
import { toHash } from '../route';
import { Screen } from '../screen';
import { Today } from './today';

/** Who comes here begins the day and asks: who moved, who is about to, and what can I no longer trust? */
export function TodayScreen({ chosen }: { chosen: string | null }) {
  const { texts } = useSpeaker();
  const lists = useLists();
  const list = lists?.find(({ id }) => id === chosen) ?? lists?.[0];
  const choose = (id: string) => {
    location.hash = toHash({ screen: 'today', list: id });
  };
  return (
    <Screen
      title={texts.today.title}
      aside={lists && list && <ListChoice lists={lists} chosen={list} onChoose={choose} />}
    >
      {lists === undefined ? <Loading /> : !list ? <NoList /> : <Today key={list.id} list={list} />}
    </Screen>
  );
}
