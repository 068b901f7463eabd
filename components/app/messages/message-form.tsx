import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { now } from '@/core/browser/clock';
import { lintMessage } from '@/core/messages/lint';
import { channels, type Message, voices } from '@/core/messages/message';
import type { OwnMessage } from '@/core/messages/own';
import { goal as goalSchema } from '@/core/segments/segment';
import { saveOwn } from '@/core/store/messages/own-messages';
import { readSettings } from '@/core/store/settings';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';
import { Choice } from './choice';
import { Findings } from './findings';
import { MessagePreview } from './message-preview';
import './messages.css';
import { channelTexts } from './messages-screen';
import { TextForm } from './text-form';

type Props = { start: Message; replaces: string | null; versions: OwnMessage['versions'] };

export function MessageForm({ start, replaces, versions }: Props) {
  const { texts, code, goal: sayGoal, moment } = useSpeaker();
  const said = texts.messages;
  const [message, setMessage] = useState(start);
  const [saved, setSaved] = useState(false);
  const [language, setLanguage] = useState(start.texts[code] ? code : (Object.keys(start.texts)[0] ?? code));
  const { today } = now();
  const formality = useLiveQuery(readSettings)?.formality;
  // Every subset of every language takes a tenth of a second: a key does not wait for it.
  const typed = useDeferredValue(message);
  const findings = useMemo(() => (formality ? lintMessage(typed, today, formality) : []), [typed, today, formality]);
  // Which words are of the other way is told by a list of words, and “le ton” is none.
  const isFaulty = findings.some(({ fault }) => fault !== 'the other address');
  const change = (part: Partial<Message>) => {
    setSaved(false);
    setMessage({ ...message, ...part });
  };
  const save = () => saveOwn(message, replaces, now().at).then(() => setSaved(true));
  return (
    <form
      className="message-plan"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="stack">
        <div className="card">
          <label className="small">
            {said.name}
            <input required value={message.name} onChange={(event) => change({ name: event.target.value })} />
          </label>
          <div className="row">
            <Choice
              label={said.goal}
              value={message.goal}
              options={goalSchema.options.filter((one) => one !== 'leaveAlone')}
              say={sayGoal}
              onChange={(goal) => change({ goal })}
            />
            <Choice
              label={said.channel}
              value={message.channel}
              options={channels}
              say={(channel) => texts.page[channelTexts[channel]]}
              onChange={(channel) => change({ channel })}
            />
            <Choice
              label={said.voice}
              value={message.voice}
              options={voices}
              say={(voice) => said.voices[voice]}
              onChange={(voice) => change({ voice })}
            />
          </div>
          <label className="choice small">
            <input
              type="checkbox"
              checked={message.discount === true}
              onChange={({ target }) => {
                const { discount: _, ...rest } = message;
                setSaved(false);
                setMessage(target.checked ? { ...rest, discount: true } : rest);
              }}
            />
            <span>{said.discount}</span>
          </label>
        </div>
        <TextForm
          message={message}
          language={language}
          setLanguage={setLanguage}
          onChange={(all) => change({ texts: all })}
        />
      </div>
      <div className="stack">
        <MessagePreview message={message} language={language} />
        <Findings findings={findings} />
        <div className="row">
          <Button type="submit" look="main" disabled={isFaulty || typed !== message || message.name.trim() === ''}>
            {texts.app.save}
          </Button>
          <span role="status" className="small soft">
            {saved ? said.saved : ''}
          </span>
        </div>
        {versions.length > 0 && (
          <details className="card">
            <summary>{said.versions}</summary>
            {versions.toReversed().map((version) => (
              <div key={version.at} className="row small">
                {moment(version.at)}
                <Button look="quiet" onClick={() => change(version.message)}>
                  {said.putBack}
                </Button>
              </div>
            ))}
          </details>
        )}
      </div>
    </form>
  );
}
