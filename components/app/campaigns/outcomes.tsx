import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Campaign, Member } from '@/core/campaigns/campaign';
import type { CustomerId } from '@/core/customer/customer';
import { markMembers } from '@/core/store/campaigns';
import { Button } from '../../ui/button';
import { useRows } from '../../ui/use-rows';
import { useSpeaker } from '../../ui/use-speaker';

type Props = { campaign: Campaign; nameOf: (customer: CustomerId) => string; today: string };

/** In px, as campaigns.css has it; in the side panel a row has two lines. */
const [rowHeight, narrowRow] = [44, 88];

function useRowHeight(): number {
  const narrow = useMemo(() => matchMedia('(max-width: 480px)'), []);
  const onChange = useCallback(
    (changed: () => void) => {
      narrow.addEventListener('change', changed);
      return () => narrow.removeEventListener('change', changed);
    },
    [narrow],
  );
  return useSyncExternalStore(onChange, () => narrow.matches) ? narrowRow : rowHeight;
}

/** Who has got the message, with what is known of their answer; the user says it in one press, and takes it back in another. */
export function Outcomes({ campaign, nameOf, today }: Props) {
  const { texts } = useSpeaker();
  const said = texts.campaigns;
  const sent = campaign.members.filter(({ message, state }) => message !== null && state === 'done');
  const tall = useRowHeight();
  const { box, onScroll, first, end, before, height } = useRows<HTMLDivElement>(sent.length, tall);
  return (
    <section className="card" aria-labelledby="outcomes">
      <h2 id="outcomes">{said.outcomes}</h2>
      {sent.length === 0 ? (
        <p className="soft">{said.outcomesNone}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard.
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is a landmark of its own to nobody, and has a border.
        <div ref={box} onScroll={onScroll} className="outcomes" tabIndex={0} role="group" aria-labelledby="outcomes">
          <ul style={{ height }}>
            {sent.slice(first, end).map((member, at) => (
              <li key={member.customer} style={{ top: before + at * tall }}>
                <OneOutcome campaign={campaign} member={member} name={nameOf(member.customer)} today={today} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function OneOutcome({
  campaign,
  member,
  name,
  today,
}: {
  campaign: Campaign;
  member: Member;
  name: string;
  today: string;
}) {
  const { texts, date } = useSpeaker();
  const said = texts.campaigns;
  const { outcome } = member;
  const say = (answered: boolean) => {
    const isTakenBack = outcome?.from === 'hand' && outcome.answered === answered;
    void markMembers(campaign.id, [member.customer], {
      outcome: isTakenBack ? null : { answered, from: 'hand', on: today },
    });
  };
  return (
    <>
      <span className="outcome-who">
        <span>{name}</span>
        {outcome && <span className="small soft">{`${said.from[outcome.from]}, ${date(outcome.on)}`}</span>}
      </span>
      {[true, false].map((answered) => {
        const label = answered ? said.answered : said.notAnswered;
        return (
          <Button
            key={label}
            look="quiet"
            aria-pressed={outcome?.answered === answered}
            aria-label={`${label}: ${name}`}
            onClick={() => say(answered)}
          >
            {label}
          </Button>
        );
      })}
    </>
  );
}
