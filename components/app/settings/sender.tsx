import { useState } from 'react';
import { changeSettings, type Settings } from '@/core/store/settings';
import { Button } from '../../ui/button';
import { useSpeaker } from '../../ui/use-speaker';

type Who = Settings['sender'];

/** Who signs the messages. */
export function Sender({ sender }: { sender: Who }) {
  const { texts } = useSpeaker();
  const said = texts.app.settings;
  const [now, setNow] = useState(sender);
  const [saved, setSaved] = useState(false);
  const lines: [keyof Who, string, string][] = [
    ['name', said.senderName, 'name'],
    ['company', said.senderCompany, 'organization'],
    ['phone', said.senderPhone, 'tel'],
    ['email', said.senderEmail, 'email'],
  ];
  return (
    <form
      className="card settings"
      onSubmit={(event) => {
        event.preventDefault();
        void changeSettings({ sender: now }).then(() => setSaved(true));
      }}
    >
      <h2>{said.sender}</h2>
      <p className="small soft">{said.senderHint}</p>
      {lines.map(([key, label, complete]) => (
        <label key={key} className="small">
          {label}
          <input
            value={now[key]}
            autoComplete={complete}
            onChange={(event) => {
              setSaved(false);
              setNow({ ...now, [key]: event.target.value });
            }}
          />
        </label>
      ))}
      <div className="row">
        <Button type="submit">{texts.app.save}</Button>
        <span className="small soft" role="status">
          {saved ? said.saved : ''}
        </span>
      </div>
    </form>
  );
}
