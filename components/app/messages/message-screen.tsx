import { useLiveQuery } from 'dexie-react-hooks';
import { asOwn } from '@/core/messages/as-own';
import { messages } from '@/core/messages/index';
import type { Message } from '@/core/messages/message';
import { db } from '@/core/store/db';
import { newMessageId } from '@/core/store/messages/own-messages';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { BackLink } from '../back-link';
import { toHash } from '../route';
import { Screen } from '../screen';
import { MessageForm } from './message-form';

/** Who comes here writes a message of their own, and sees at every key what a real customer would get and what is wrong with it. */
export function MessageScreen({ id }: { id: string }) {
  const { texts, code } = useSpeaker();
  const found = useLiveQuery(async () => ({ own: await db.messages.get(id) }), [id]);
  if (!found) return <Loading />;
  const playbook = messages.get(id);
  const fresh = newMessageId();
  const start: Message =
    found.own?.message ?? (playbook ? asOwn(playbook, fresh, code) : { ...blank(code), id: fresh });
  return (
    <Screen title={start.name || texts.messages.make} aside={<BackLink to={toHash({ screen: 'messages' })} />}>
      <MessageForm
        key={id}
        start={start}
        replaces={found.own?.replaces ?? playbook?.id ?? null}
        versions={found.own?.versions ?? []}
      />
    </Screen>
  );
}

const blank = (code: string): Omit<Message, 'id'> => ({
  name: '',
  goal: 'inform',
  channel: 'email',
  voice: 'plain',
  when: '',
  notWhen: '',
  texts: { [code]: { subject: '', body: '' } },
});
