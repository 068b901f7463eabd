import { useLiveQuery } from 'dexie-react-hooks';
import { now } from '@/core/browser/clock';
import { displayName } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { aboutIn, renderMessage } from '@/core/messages/index';
import type { Message } from '@/core/messages/message';
import { anyCustomer } from '@/core/store/customers/customers';
import { readSettings } from '@/core/store/settings';
import { useSpeaker } from '../../ui/use-speaker';
import { CustomerMessage } from '../customers/customer-message';

/** The message as a real customer of the user's would get it: the one who was read first. */
export function MessagePreview({ message, language }: { message: Message; language: string }) {
  const { texts, say, code, problem } = useSpeaker();
  const { today } = now();
  const found = useLiveQuery(async () => ({
    customer: await anyCustomer(),
    settings: await readSettings(),
  }));
  if (!found?.customer) return null;
  const whole = withDerived(found.customer, today);
  const { sender, formality } = found.settings;
  const rendered = renderMessage(message, whole, { language, sender, formality, asOf: today });
  return (
    <section className="card">
      <h2>{say(texts.messages.preview, { name: displayName(found.customer) })}</h2>
      {rendered.ok ? (
        <CustomerMessage
          message={{ name: aboutIn(message, code).name, channel: message.channel, ...rendered.value }}
          to={found.customer.values.email ?? ''}
        />
      ) : (
        <p className="small soft">{problem(rendered.problem)}</p>
      )}
    </section>
  );
}
