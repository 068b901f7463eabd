import { useState } from 'react';
import { aboutIn } from '@/core/messages/index';
import { type Message, textIn } from '@/core/messages/message';
import { type Goal, goal as goalSchema } from '@/core/segments/segment';
import { useSpeaker } from '../../ui/speaking';
import { channelTexts } from '../messages/messages-screen';
import { useCatalogue } from '../messages/use-catalogue';

type Props = {
  /** The aim of the chosen segments; null while none is chosen. */
  goal: Goal | null;
  chosen: readonly string[];
  onChange: (messages: string[]) => void;
};

/** What to say: the messages of the segment's own aim, or of another that the user picks. */
export function MessageChoice({ goal, chosen, onChange }: Props) {
  const { texts, goal: sayGoal } = useSpeaker();
  const said = texts.campaigns;
  const { messages, orderOf } = useCatalogue();
  const [picked, setPicked] = useState<Goal | null>(null);
  const aim = picked ?? goal ?? 'inform';
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
      {orderOf(aim)
        .flatMap((id) => messages.get(id) ?? [])
        .map((message) => (
          <OneMessage
            key={message.id}
            message={message}
            chosen={chosen.includes(message.id)}
            onChoose={(on) => toggle(message.id, on)}
          />
        ))}
    </fieldset>
  );
}

function OneMessage({
  message,
  chosen,
  onChoose,
}: {
  message: Message;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  const { texts, code, say } = useSpeaker();
  const { name, when, notWhen, assumes } = aboutIn(message, code);
  const { text } = textIn(message, code);
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
      <details className="small">
        <summary>{texts.campaigns.read}</summary>
        {text.subject && <p>{text.subject}</p>}
        <p className="message-source">{text.body}</p>
      </details>
    </div>
  );
}
