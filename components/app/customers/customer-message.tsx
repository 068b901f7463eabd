import { useLiveQuery } from 'dexie-react-hooks';
import type { Card } from '@/core/browser/calls';
import { readSettings } from '@/core/store/settings';
import { CopyButton } from '../../ui/copy-button';
import { useSpeaker } from '../../ui/speaking';
import { toHash } from '../route';

type Message = NonNullable<Card['message']>;
type Parts = Message['body'];

const textOf = (parts: Parts) => parts.map(({ text }) => text).join('');

/** What to say to this person, as it would be sent; what stands in for something unknown is marked. */
export function CustomerMessage({ message }: { message: Message }) {
  const { texts } = useSpeaker();
  const { subject, body } = message;
  const whole = [subject, body].filter((parts) => parts.length > 0).map(textOf);
  const settings = useLiveQuery(readSettings);
  const standsIn = [...subject, ...body].some(({ from }) => from === 'fallback');
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
      {standsIn && (
        <p className="small soft">
          <span className="message-fallback">abc</span> {texts.page.fromFallback}
        </p>
      )}
      {settings?.sender.name === '' && (
        <p className="small">
          <a href={toHash({ screen: 'settings' })}>{texts.app.customers.noSender}</a>
        </p>
      )}
      <CopyButton label={texts.page.copy} text={() => whole.join('\n\n')} />
    </section>
  );
}

function Runs({ parts }: { parts: Parts }) {
  const { texts } = useSpeaker();
  return parts.map(({ text, from }, index) => {
    // The runs of one message: they have no name but their place.
    const key = `${index} ${text}`;
    if (from !== 'fallback') return <span key={key}>{text}</span>;
    return (
      <span key={key} className="message-fallback" title={texts.page.fromFallback}>
        {text}
      </span>
    );
  });
}
