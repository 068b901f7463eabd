import { useRef } from 'react';
import { fieldKeys, isFieldKey } from '@/core/customer/fields';
import { languages } from '@/core/languages/index';
import { twoWays } from '@/core/messages/formality';
import type { Message, MessageText } from '@/core/messages/message';
import { isSayable } from '@/core/messages/variables';
import { useSpeaker } from '../../ui/use-speaker';
import { Choice } from './choice';

type Props = {
  message: Message;
  language: string;
  setLanguage: (language: string) => void;
  onChange: (texts: Message['texts']) => void;
};

/** What it says in one language; a field is put in where the cursor stands, with its stand-in. */
export function TextForm({ message, language, setLanguage, onChange }: Props) {
  const { texts, field, say } = useSpeaker();
  const said = texts.messages;
  const body = useRef<HTMLTextAreaElement>(null);
  const text: MessageText = message.texts[language] ?? { body: '' };
  const change = (part: Partial<MessageText>) => onChange({ ...message.texts, [language]: { ...text, ...part } });
  const insert = (key: string) => {
    const at = body.current?.selectionStart ?? text.body.length;
    change({ body: `${text.body.slice(0, at)}{{ ${key} | default: "…" }}${text.body.slice(at)}` });
    body.current?.focus();
  };
  const ways = twoWays[language];
  const codes = [...languages.keys()];
  return (
    <div className="card">
      <Choice
        label={said.language}
        value={language}
        options={codes}
        say={(code) => `${languages.get(code)?.name ?? code}${message.texts[code] ? '' : ' +'}`}
        onChange={setLanguage}
      />
      {message.channel === 'email' && (
        <label className="small">
          {said.subject}
          <input value={text.subject ?? ''} onChange={(event) => change({ subject: event.target.value })} />
        </label>
      )}
      <label className="small">
        {said.body}
        <textarea ref={body} rows={12} value={text.body} onChange={(event) => change({ body: event.target.value })} />
      </label>
      <label className="small message-choice">
        {said.insert}
        <select value="" onChange={({ target }) => isFieldKey(target.value) && insert(target.value)}>
          <option value="" />
          {fieldKeys.filter(isSayable).map((key) => (
            <option key={key} value={key}>
              {field(key)}
            </option>
          ))}
        </select>
      </label>
      <p className="small soft">{said.insertHint}</p>
      {ways && (
        <p className="small soft">{say(said.twoWays, { example: `<${ways.formal.word}|${ways.informal.word}>` })}</p>
      )}
    </div>
  );
}
