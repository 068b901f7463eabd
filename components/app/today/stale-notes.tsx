import type { Stale } from '@/core/insights/membership/news';
import type { StoredList } from '@/core/store/db';
import { Button, ButtonLink } from '../../ui/button';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';

type Props = { stale: readonly Stale[]; list: StoredList; working: boolean; takeAgain: () => void };

/** What is not as of today, each with what puts it right. */
export function StaleNotes({ stale, list, working, takeAgain }: Props) {
  const { texts, insight } = useSpeaker();
  // Labels that have turned are put right while this screen opens.
  const shown = stale.filter(({ kind }) => kind !== 'turned');
  return shown.map((one) => (
    <Note key={one.kind}>
      <span className="row">
        {insight.stale(one)}
        {(one.kind === 'yardstick' || one.kind === 'part') && (
          <Button disabled={working} onClick={takeAgain}>
            {working ? texts.app.loading : texts.today.takeAgain}
          </Button>
        )}
        {one.kind === 'reading' && list.address.startsWith('http') && (
          <ButtonLink href={list.address} target="_blank" rel="noreferrer">
            {texts.today.openList}
          </ButtonLink>
        )}
      </span>
    </Note>
  ));
}
