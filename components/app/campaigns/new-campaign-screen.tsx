import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/speaking';
import { ListChoice, useLists } from '../list-choice';
import { NoList } from '../lists/lists-screen';
import { toHash } from '../route';
import { Screen } from '../screen';
import { useSegmented } from '../segmented';
import { NewCampaign } from './new-campaign';

/** Who comes here wants to say something to a segment, and to know before that who gets it and who does not. */
export function NewCampaignScreen({ chosen, segment }: { chosen: string | null; segment: string | null }) {
  const { texts, problem } = useSpeaker();
  const lists = useLists();
  const list = lists?.find(({ id }) => id === chosen) ?? lists?.[0];
  const segmented = useSegmented(list);
  const choose = (id: string) => {
    location.hash = toHash({ screen: 'newCampaign', list: id, segment: null });
  };
  return (
    <Screen
      title={texts.campaigns.make}
      aside={lists && list && <ListChoice lists={lists} chosen={list} onChoose={choose} />}
    >
      {lists === undefined ? (
        <Loading />
      ) : !list ? (
        <NoList />
      ) : segmented?.problem ? (
        <Note tone="alarm">{problem(segmented.problem)}</Note>
      ) : !segmented?.model ? (
        <Loading />
      ) : (
        <NewCampaign key={segmented.model.id} {...segmented} model={segmented.model} first={segment} />
      )}
    </Screen>
  );
}
