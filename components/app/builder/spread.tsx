import { type Distribution, valueOfPlace } from '@/core/segments/distribution';
import { shownOf } from '@/core/segments/field-value';
import type { Clause } from '@/core/segments/rules/condition';
import { Histogram } from '../../charts/histogram';
import { useSpeaker } from '../../ui/use-speaker';
import { useMade } from './made';
import { spanOf } from './span-of';
import { useLimit } from './use-limit';

/** How the field of a question is spread over the list, with what the question takes of it. Names are drawn where they are ticked. */
export function Spread({ clause, spread }: { clause: Clause; spread: Distribution | undefined }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const { today } = useMade();
  const placed = useLimit(clause);
  if (!spread) return null;
  if (spread.known === 0) return <p className="small soft">{texts.builder.tooNew}</p>;
  const { kind, field, bins, currencies } = spread;
  const show = (place: number) => speaker.show(shownOf(field, kind, valueOfPlace(kind, place), currencies[0] ?? null));
  return (
    <>
      <Histogram
        label={say(texts.builder.spread, { field: speaker.field(field) })}
        bins={bins}
        chosen={spanOf(placed, today)}
        say={show}
      />
      {spread.known < spread.customers && (
        <p className="small soft">
          {say(texts.builder.known, { share: speaker.share(spread.known / spread.customers) })}
        </p>
      )}
    </>
  );
}
