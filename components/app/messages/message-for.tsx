import { useLiveQuery } from 'dexie-react-hooks';
import { now } from '@/core/browser/clock';
import type { Customer } from '@/core/customer/customer';
import { withDerived } from '@/core/customer/derived';
import { languageFor, renderMessage } from '@/core/messages/index';
import type { Message } from '@/core/messages/message';
import { readSettings } from '@/core/store/settings';
import { useSpeaker } from '../../ui/use-speaker';
import { RenderedMessage } from './rendered-message';

/** A message as a certain customer would get it. */
export function MessageFor({ message, customer }: { message: Message; customer: Customer }) {
  const { code, problem } = useSpeaker();
  const { today } = now();
  const settings = useLiveQuery(readSettings);
  if (!settings) return null;
  const { sender, formality } = settings;
  const whole = withDerived(customer, today);
  const writing = { language: languageFor(whole, code), sender, formality, asOf: today };
  const rendered = renderMessage(message, whole, writing);
  return rendered.ok ? <RenderedMessage {...rendered.value} /> : <p>{problem(rendered.problem)}</p>;
}
