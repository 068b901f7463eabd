import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { withOwn } from '@/core/messages/catalogue';
import { aboutIn } from '@/core/messages/index';
import type { OwnMessage } from '@/core/messages/own';
import { goal as goalSchema } from '@/core/segments/segment';
import { db } from '@/core/store/db';
import { dropOwn, putOwn } from '@/core/store/messages/own-messages';
import { Button, ButtonLink } from '../../ui/button';
import { Loading } from '../../ui/loading';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { Screen } from '../screen';
import { MessageFile } from './message-file';
import './messages.css';

/** Who comes here wants to read what there is to say, and to say it in words of their own. */
export function MessagesScreen() {
  const { texts, say, goal: sayGoal } = useSpeaker();
  const said = texts.messages;
  const own = useLiveQuery(() => db.messages.toArray());
  const [dropped, setDropped] = useState<OwnMessage | null>(null);
  if (!own) return <Loading />;
  const catalogue = withOwn(own);
  const byId = new Map(own.map((one) => [one.id, one]));
  const drop = async (id: string) => setDropped(await dropOwn(id));
  return (
    <Screen
      title={said.title}
      aside={
        <ButtonLink look="main" href={toHash({ screen: 'message', message: 'new' })}>
          {said.make}
        </ButtonLink>
      }
    >
      {dropped && (
        <Note>
          <span className="row">
            {say(said.dropped, { name: dropped.message.name })}
            <Button look="quiet" onClick={() => void putOwn(dropped).then(() => setDropped(null))}>
              {said.undo}
            </Button>
          </span>
        </Note>
      )}
      {goalSchema.options.map((goal) => {
        const ids = catalogue.orderOf(goal);
        if (ids.length === 0) return null;
        return (
          <details key={goal} className="card" open={ids.some((id) => byId.has(id))}>
            <summary>
              <strong>{sayGoal(goal)}</strong> <span className="small soft">{ids.length}</span>
            </summary>
            <ul className="stack">
              {ids.map((id) => (
                <li key={id}>
                  <OneMessage id={id} own={byId.get(id)} catalogue={catalogue} drop={drop} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      <MessageFile own={own} />
    </Screen>
  );
}

type OneProps = {
  id: string;
  own: OwnMessage | undefined;
  catalogue: ReturnType<typeof withOwn>;
  drop: (id: string) => Promise<void>;
};

function OneMessage({ id, own, catalogue, drop }: OneProps) {
  const { texts, code, say } = useSpeaker();
  const said = texts.messages;
  const message = catalogue.messages.get(id);
  if (!message) return null;
  const { name, when, notWhen } = aboutIn(message, code);
  const replaced = own?.replaces ? catalogue.messages.get(own.replaces) : undefined;
  return (
    <article className="message-line">
      <div>
        <h2>{name}</h2>
        <p className="small soft">
          {texts.page[channelTexts[message.channel]]} · {said.voices[message.voice]}
          {own && ` · ${said.mine}`}
          {replaced && ` · ${say(said.replaces, { name: aboutIn(replaced, code).name })}`}
        </p>
        <p className="small">
          {when} <span className="soft">{notWhen}</span>
        </p>
      </div>
      <span className="row">
        <ButtonLink
          href={toHash({ screen: 'message', message: id })}
          aria-label={`${own ? said.edit : said.own}: ${name}`}
        >
          {own ? said.edit : said.own}
        </ButtonLink>
        {own && (
          <Button look="quiet" onClick={() => void drop(id)} aria-label={`${said.drop}: ${name}`}>
            {said.drop}
          </Button>
        )}
      </span>
    </article>
  );
}

/** Where the word for a channel stands among the texts of the page. */
export const channelTexts = {
  email: 'channelEmail',
  phone: 'channelPhone',
  sms: 'channelSms',
  linkedin: 'channelLinkedin',
  letter: 'channelLetter',
} as const;
