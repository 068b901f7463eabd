import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Campaign, Member } from '@/core/campaigns/campaign';
import type { Customer, CustomerId } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { aboutIn, languageFor, renderMessage } from '@/core/messages/index';
import { markMembers, takeBack } from '@/core/store/campaigns';
import { readSettings } from '@/core/store/settings';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';
import { CustomerMessage } from '../customers/customer-message';
import { useCatalogue } from '../messages/use-catalogue';
import { toHash } from '../route';
import { useShown } from '../use-shown';

type Props = {
  campaign: Campaign;
  people: ReadonlyMap<CustomerId, Customer>;
  nameOf: (customer: CustomerId) => string;
  today: string;
};

/** One after the other: who is next, what to say to them, done or skipped; the last step can be taken back. */
export function WorkList({ campaign, people, nameOf, today }: Props) {
  const { texts, say, number } = useSpeaker();
  const said = texts.campaigns;
  const [last, setLast] = useState<Member | null>(null);
  const waiting = campaign.members.filter(({ message, state }) => message !== null && state === 'waiting');
  const [next] = waiting;
  const customer = next && people.get(next.customer);
  const mark = async (member: Member, change: Partial<Member>) => {
    const [before] = await markMembers(campaign.id, [member.customer], change);
    setLast(before ?? null);
  };
  const undo = async (before: Member) => {
    await takeBack(campaign.id, [before]);
    setLast(null);
  };
  const now = last && campaign.members.find((member) => member.customer === last.customer);
  return (
    <section className="card" aria-labelledby="work">
      <h2 id="work">
        {said.work} <span className="small soft">{say(said.left, { n: number(waiting.length) })}</span>
      </h2>
      <div role="status" className="row small">
        {last && now && (
          <>
            {say(said.marked, { name: nameOf(last.customer), state: said.state[now.state] })}
            <Button look="quiet" onClick={() => void undo(last)}>
              {said.undo}
            </Button>
          </>
        )}
      </div>
      {!next || !customer ? (
        <p>{said.workEmpty}</p>
      ) : (
        <Turn member={next} customer={customer} name={nameOf(next.customer)} today={today} mark={mark} />
      )}
    </section>
  );
}

type TurnProps = {
  member: Member;
  customer: Customer;
  name: string;
  today: string;
  mark: (member: Member, change: Partial<Member>) => Promise<void>;
};

/** Not a new one for each customer: who presses Done by key finds it under the hand again. */
function Turn({ member, customer, name, today, mark }: TurnProps) {
  const speaker = useSpeaker();
  const { texts, say, code } = speaker;
  const said = texts.campaigns;
  const { messages } = useCatalogue();
  const [notes, setNotes] = useState<Partial<Record<CustomerId, string>>>({});
  const note = notes[member.customer] ?? member.note;
  const settings = useLiveQuery(readSettings);
  const rendered = useMemo(() => {
    const message = messages.get(member.message ?? '');
    if (!message || !settings) return null;
    const whole = withDerived(customer, today);
    const { sender, formality } = settings;
    const about = { language: languageFor(whole, code), sender, formality, asOf: today };
    const outcome = renderMessage(message, whole, about);
    return outcome.ok
      ? { name: aboutIn(message, code).name, channel: message.channel, ...outcome.value }
      : outcome.problem;
  }, [member.message, customer, messages, settings, today, code]);
  useShown(rendered && 'body' in rendered ? rendered : null);
  const finish = (state: Member['state']) => void mark(member, { state, on: today, note });
  return (
    <>
      <h3>
        <a href={toHash({ screen: 'customer', customer: customer.id })}>{say(said.next, { name })}</a>
      </h3>
      {[customer.values.email, customer.values.phone].some(Boolean) && (
        <p className="small">{[customer.values.email, customer.values.phone].filter(Boolean).join(' · ')}</p>
      )}
      {rendered &&
        ('body' in rendered ? (
          <CustomerMessage message={rendered} to={customer.values.email ?? ''} />
        ) : (
          <p>{speaker.problem(rendered)}</p>
        ))}
      <label className="small">
        {said.note}
        <input value={note} onChange={({ target }) => setNotes({ ...notes, [member.customer]: target.value })} />
      </label>
      <div className="row">
        <Button look="main" onClick={() => finish('done')}>
          {said.done}
        </Button>
        <Button onClick={() => finish('skipped')}>{said.skip}</Button>
      </div>
    </>
  );
}
