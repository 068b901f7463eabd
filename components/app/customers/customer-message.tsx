import { useLiveQuery } from 'dexie-react-hooks';
import type { Card } from '@/core/browser/calls';
import { readSettings } from '@/core/store/settings';
import { ComposeLinks } from '../../ui/compose-links';
import { CopyButton } from '../../ui/copy-button';
import { useSpeaker } from '../../ui/speaking';
import { toHash } from '../route';

type Message = NonNullable<Card['message']>;
type Parts = Message['body'];

const textOf = (parts: Parts) => parts.map(({ text }) => text).join('');

/** What to say to this person, as it would be sent; what stands in for something unknown is marked. `to`: the address, or empty. */
export function CustomerMessage({ message, to }: { message: Message; to: string }) {
  const { texts } = useSpeaker();
  const { subject, body } = message;
  const whole = [subject, body].filter((parts) => parts.length > 0).map(textOf);
  const settings = useLiveQuery(readSettings);
  const marks = markedFroms.filter((mark) => [...subject, ...body].some(({ from }) => from === mark));
  return (
    <section className="stack">
      <h3>{texts.app.customers.message}</h3>
      <blockquote className="message">
        {subject.length > 0 && (
          <p className="message-subject">
            <span className="soft">{texts.page.subject}: </span>
            <Runs parts={subject} />
          </p>
        )}
        <p>
          <Runs parts={body} />
        </p>
      </blockquote>
      {marks.map((mark) => (
        <p key={mark} className="small soft">
          <span className={`message-${mark}`}>abc</span> {texts.page[legend[mark]]}
        </p>
      ))}
      {settings?.sender.name === '' && (
        <p className="small">
          <a href={toHash({ screen: 'settings' })}>{texts.app.customers.noSender}</a>
        </p>
      )}
      <div className="row">
        <CopyButton label={texts.page.copy} text={() => whole.join('\n\n')} />
        {message.channel === 'email' && <ComposeLinks to={to} subject={textOf(subject)} body={textOf(body)} />}
      </div>
    </section>
  );
}

const markedFroms = ['fallback', 'blank'] as const;
const legend = { fallback: 'fromFallback', blank: 'fillIn' } as const;

function Runs({ parts }: { parts: Parts }) {
  const { texts } = useSpeaker();
  return parts.map(({ text, from }, index) => {
    // The runs of one message: they have no name but their place.
    const key = `${index} ${text}`;
    if (from !== 'fallback' && from !== 'blank') return <span key={key}>{text}</span>;
    return (
      <span key={key} className={`message-${from}`} title={texts.page[legend[from]]}>
        {text}
      </span>
    );
  });
}
