import type { StoredList } from '@/core/store/db';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { ScreenOfList } from '../screen-of-list';
import { useSegmented } from '../segmented';
import { NewCampaign } from './new-campaign';

/** Who comes here wants to say something to a segment, and to know before that who gets it and who does not. */
export function NewCampaignScreen({ chosen, segment }: { chosen: string | null; segment: string | null }) {
  const { texts } = useSpeaker();
  return (
    <ScreenOfList
      title={texts.campaigns.make}
      chosen={chosen}
      hashOf={(list) => toHash({ screen: 'newCampaign', list, segment: null })}
    >
      {(list) => <NewCampaignOf list={list} segment={segment} />}
    </ScreenOfList>
  );
}

function NewCampaignOf({ list, segment }: { list: StoredList; segment: string | null }) {
  const { problem } = useSpeaker();
  const segmented = useSegmented(list);
  if (segmented?.problem) return <Note tone="alarm">{problem(segmented.problem)}</Note>;
  if (!segmented?.model) return <Loading />;
  return <NewCampaign key={segmented.model.id} {...segmented} model={segmented.model} first={segment} />;
}
