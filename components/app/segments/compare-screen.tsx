import { useSpeaker } from '../../ui/speaking';
import { Screen } from '../screen';

export function CompareScreen({ chosen }: { chosen: string | null }) {
  const { texts } = useSpeaker();
  return <Screen title={texts.choose.compareTitle}>{chosen}</Screen>;
}
