import { PasteBox } from '../popup/paste-box';
import { useSpeaker } from '../ui/use-speaker';
import { Screen } from './screen';

/** Who comes here has a list outside the CRM and wants its segments, and perhaps to keep it. */
export function ImportScreen() {
  const { texts } = useSpeaker();
  return (
    <Screen title={texts.app.import.title}>
      <PasteBox />
    </Screen>
  );
}
