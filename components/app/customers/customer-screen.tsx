import { useLiveQuery } from 'dexie-react-hooks';
import { tellPages } from '@/core/browser/answer';
import { customerId, displayName } from '@/core/customer/customer';
import { customerById } from '@/core/store/customers/customers';
import { db } from '@/core/store/db';
import { erasePerson } from '@/core/store/erase';
import { ConfirmButton } from '../../ui/confirm-button';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { BackLink } from '../back-link';
import { toHash } from '../route';
import { Screen } from '../screen';
import { CustomerHistory } from './customer-history';
import { CustomerSegment } from './customer-segment';
import './customer-screen.css';
import { CustomerValues } from './customer-values';

const toAll = toHash({ screen: 'customers', list: null, segment: null });

/** Who comes here wants one customer's story: where they stand and why, what to say, and where every value came from. */
export function CustomerScreen({ id }: { id: string }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const found = useLiveQuery(async () => {
    const customer = await customerById(customerId.parse(id));
    const lists = customer ? await db.lists.bulkGet(customer.lists) : [];
    return { customer, lists: lists.filter((list) => list !== undefined) };
  }, [id]);
  if (!found) {
    return (
      <Screen title={texts.app.customers.title}>
        <Loading />
      </Screen>
    );
  }
  const { customer, lists } = found;
  if (!customer) {
    return (
      <Screen title={texts.app.customers.title}>
        <Empty title={texts.app.customers.gone}>
          <a href={toAll}>{texts.app.customers.title}</a>
        </Empty>
      </Screen>
    );
  }
  const name = displayName(customer) || texts.app.customers.unnamed;
  return (
    <Screen
      title={name}
      aside={<BackLink to={toHash({ screen: 'customers', list: lists[0]?.id ?? null, segment: null })} />}
    >
      <p className="soft">{say(texts.app.customers.lastSeen, { date: speaker.moment(customer.seen.last) })}</p>
      {lists.map((list) => (
        <CustomerSegment
          key={list.id}
          list={list}
          customer={customer.id}
          email={customer.values.email ?? ''}
          several={lists.length > 1}
        />
      ))}
      <CustomerValues customer={customer} lists={lists} />
      <CustomerHistory customer={customer.id} lists={lists} />
      <ConfirmButton
        label={texts.app.customers.forget}
        ask={say(texts.app.customers.forgetAsk, { name })}
        act={async () => {
          await erasePerson(customer.id);
          await tellPages({ tell: 'refresh' });
          location.hash = toAll;
        }}
      />
    </Screen>
  );
}
