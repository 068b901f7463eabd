import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { smallestRise } from '@/core/campaigns/sample-size';
import type { CustomerId } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { countFallbacks } from '@/core/messages/fallbacks';
import { aboutIn } from '@/core/messages/index';
import { type Plan, previewCampaign } from '@/core/store/campaigns';
import { customersById } from '@/core/store/customers/customers';
import { readSettings } from '@/core/store/settings';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { useCatalogue } from '../messages/use-catalogue';
import { LeftOutReasons } from './left-out-reasons';

/** The rate from which a rise is told: a message that one in ten answers is a usual one. */
const usualRate = 0.1;

type Props = { plan: Plan; today: string; onAgreed: (agreed: boolean) => void };

/** Whom the plan reaches today, whom not and why, who will see a stand-in, and what so many people can show. */
export function AudiencePreview({ plan, today, onAgreed }: Props) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const said = texts.campaigns;
  const asked = JSON.stringify(plan);
  const answer = useLiveQuery(async () => ({ asked, ...(await previewCampaign(plan, today)) }), [asked, today]);
  // What stood there stays until the next is known, paler: nothing below it jumps.
  const last = useRef(answer);
  if (answer) last.current = answer;
  const preview = last.current;
  if (!preview)
    return (
      <section className="card audience-room">
        <Loading />
      </section>
    );
  if (!preview.ok) return <Note tone="alarm">{speaker.problem(preview.problem)}</Note>;
  const { members, leftOut } = preview.value;
  const written = members.filter(({ message }) => message !== null);
  const held = members.length - written.length;
  const perMessage = Math.floor(written.length / Math.max(1, plan.messages.length));
  const isConsentOpen = plan.agreed || leftOut.some(({ problem }) => problem.code === 'no-consent');
  // Two groups show as much as the smaller of them does.
  const rise = smallestRise(usualRate, held > 0 ? Math.min(held, perMessage) : perMessage);
  return (
    <section className="card audience-room" aria-live="polite" aria-busy={preview.asked !== asked}>
      <h2>{say(said.gets, { n: written.length })}</h2>
      {written.length === 0 && <p>{said.nobody}</p>}
      {held > 0 && <p>{say(said.heldOut, { n: held })}</p>}
      <StandIns plan={plan} members={written.map(({ customer }) => customer)} today={today} />
      {(plan.messages.length > 1 || held > 0) && written.length > 0 && (
        <p className="small soft">
          {rise === null || rise > 0.4 ? said.notEnough : say(said.enough, { rate: speaker.share(usualRate + rise) })}
        </p>
      )}
      <LeftOutReasons leftOut={leftOut} />
      {isConsentOpen && (
        <label className="choice small">
          <input type="checkbox" checked={plan.agreed} onChange={(event) => onAgreed(event.target.checked)} />
          <span>{said.agreed}</span>
        </label>
      )}
    </section>
  );
}

type StandInsProps = { plan: Plan; members: CustomerId[]; today: string };

function StandIns({ plan, members, today }: StandInsProps) {
  const { texts, say, and, field, code } = useSpeaker();
  const { messages } = useCatalogue();
  const counts = useLiveQuery(async () => {
    const people = (await customersById(members)).flatMap((one) => (one ? [withDerived(one, today)] : []));
    const { formality } = await readSettings();
    return plan.messages
      .flatMap((id) => messages.get(id) ?? [])
      .map((message) => ({ message, lacking: countFallbacks(message, people, code, formality) }));
  }, [plan.messages.join(), members.length, messages, today, code]);
  return counts?.map(({ message, lacking }) =>
    lacking.customers === 0 ? null : (
      <p key={message.id} className="small soft">
        {say(texts.campaigns.fallback, {
          message: aboutIn(message, code).name,
          n: lacking.customers,
          of: members.length,
          fields: and(lacking.fields.slice(0, 2).map((one) => field(one.field))),
        })}
      </p>
    ),
  );
}
