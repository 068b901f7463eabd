import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { ScreenOfList } from '../screen-of-list';
import { Today } from './today';

/** Who comes here begins the day and asks: who moved, who is about to, and what can I no longer trust? */
export function TodayScreen({ chosen }: { chosen: string | null }) {
  const { texts } = useSpeaker();
  return (
    <ScreenOfList title={texts.today.title} chosen={chosen} hashOf={(list) => toHash({ screen: 'today', list })}>
      {(list) => <Today key={list.id} list={list} />}
    </ScreenOfList>
  );
}
