import { useLiveQuery } from 'dexie-react-hooks';
import type { Card } from '@/core/browser/calls';
import { readSettings } from '@/core/store/settings';
import { ComposeLinks } from '../../ui/compose-links';
import { CopyButton } from '../../ui/copy-button';
import { useSpeaker } from '../../ui/use-speaker';
import { RenderedMessage } from '../messages/rendered-message';
import { toHash } from '../route';

type Message = Omit<NonNullable<Card['message']>, 'why'> & { why?: string };
type Parts = Message['body'];

const textOf = (parts: Parts) => parts.map(({ text }) => text).join('');

/** What to say to this person, as it would be sent; what stands in for something unknown is marked. `to`: the address, or empty. */
export function CustomerMessage({ message, to }: { message: Message; to: string }) {
  const { texts } = useSpeaker();
  const { subject, body } = message;
  const whole = [subject, body].filter((parts) => parts.length > 0).map(textOf);
  const settings = useLiveQuery(readSettings);
  return (
    <section className="stack">
      <h3>{texts.app.customers.message}</h3>
      <RenderedMessage subject={subject} body={body} />
      {message.why && <p className="small soft">{message.why}</p>}
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
