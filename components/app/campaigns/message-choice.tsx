import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Counts } from '@/core/campaigns/response';
import { type Customer, displayName } from '@/core/customer/customer';
import { aboutIn } from '@/core/messages/index';
import type { Message } from '@/core/messages/message';
import { type Goal, goal as goalSchema } from '@/core/segments/segment';
import { messageOrder, responsesTo } from '@/core/store/messages/message-order';
import { useSpeaker } from '../../ui/use-speaker';
import { MessageFor } from '../messages/message-for';
import { channelTexts } from '../messages/messages-screen';
import { useCatalogue } from '../messages/use-catalogue';

type Props = {
  /** The aim of the chosen segments; null while none is chosen. */
  goal: Goal | null;
  /** Somebody of the chosen segments, to read the messages as they would get them. */
  example: Customer | undefined;
  chosen: readonly string[];
  onChange: (messages: string[]) => void;
};

/** What to say: the messages of the segment's own aim, or of another that the user picks. */
export function MessageChoice({ goal, example, chosen, onChange }: Props) {
  const { texts, goal: sayGoal } = useSpeaker();
  const said = texts.campaigns;
  const catalogue = useCatalogue();
  const { messages, orderOf } = catalogue;
  const [picked, setPicked] = useState<Goal | null>(null);
  const aim = picked ?? goal ?? 'inform';
  const found = useLiveQuery(
    async () => ({ order: await messageOrder(aim, null, catalogue), counts: await responsesTo(aim) }),
    [aim, catalogue],
  );
  const order = found?.order ?? orderOf(aim);
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="card">
      <legend>{said.messages}</legend>
      <label className="row small">
        {said.aim}
        <select
          className="aim"
          value={aim}
          onChange={(event) => {
            setPicked(goalSchema.parse(event.target.value));
            onChange([]);
          }}
        >
          {goalSchema.options.map((one) =>
            orderOf(one).length === 0 ? null : (
              <option key={one} value={one}>
                {sayGoal(one)}
              </option>
            ),
          )}
        </select>
      </label>
      <p className="small soft">{said.several}</p>
      {order
        .flatMap((id) => messages.get(id) ?? [])
        .map((message) => (
          <OneMessage
            key={message.id}
            message={message}
            counts={found?.counts.get(message.id)}
            example={example}
            chosen={chosen.includes(message.id)}
            onChoose={(on) => toggle(message.id, on)}
          />
        ))}
    </fieldset>
  );
}

function OneMessage({
  message,
  counts,
  example,
  chosen,
  onChoose,
}: {
  message: Message;
  counts: Counts | undefined;
  example: Customer | undefined;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  const { texts, code, say, number } = useSpeaker();
  const [reads, setReads] = useState(false);
  const { name, when, notWhen, assumes } = aboutIn(message, code);
  return (
    <div className="one-message">
      <label className="choice">
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
        <strong>{name}</strong>
        <span className="small soft">{texts.page[channelTexts[message.channel]]}</span>
      </label>
      <p className="small">
        {when} <span className="soft">{notWhen}</span>
      </p>
      {assumes && <p className="small">{say(texts.campaigns.assumes, { text: assumes })}</p>}
      {counts && counts.known > 0 && (
        <p className="small">
          {say(texts.campaigns.soFar, { answered: number(counts.answered), known: number(counts.known) })}
        </p>
      )}
      {example && (
        <details className="small" onToggle={({ currentTarget }) => setReads(currentTarget.open)}>
          <summary>{say(texts.campaigns.readFor, { name: displayName(example) })}</summary>
          {reads && <MessageFor message={message} customer={example} />}
        </details>
      )}
    </div>
  );
}
