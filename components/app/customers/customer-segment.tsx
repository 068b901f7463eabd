import { useLiveQuery } from 'dexie-react-hooks';
import { now } from '@/core/browser/clock';
import type { CustomerId } from '@/core/customer/customer';
import { openCard } from '@/core/store/cards/open-card';
import type { StoredList } from '@/core/store/db';
import { ToneLabel } from '../../ui/tone-label';
import { useSpeaker } from '../../ui/use-speaker';
import { useShown } from '../use-shown';
import { CustomerMessage } from './customer-message';

type Props = {
  list: StoredList;
  customer: CustomerId;
  /** The address, or empty. */
  email: string;
  /** Is the customer in more than one list? Then each says which. */
  several: boolean;
};

/** Which segment a customer is in, in the segmentation of one list, and all that follows from it. */
export function CustomerSegment({ list, customer, email, several }: Props) {
  const { texts, code } = useSpeaker();
  const { address } = list;
  const card = useLiveQuery(() => openCard({ address, customer }, now().today, code), [address, customer, code]);
  useShown(card?.message ?? null);
  if (!card) return null;
  return (
    <article className="card customer-segment">
      <h2>
        <ToneLabel tone={card.tone} name={card.segment} />
        {several && <span className="small soft"> · {list.title}</span>}
      </h2>
      {card.provisional && <p className="small soft">{card.provisional}</p>}
      <section>
        <h3>{texts.app.customers.reasons}</h3>
        <ul className="reasons">
          {card.reasons.map(({ text, passed, read }) => (
            <li key={text} data-passed={passed ?? 'told'}>
              {text}
              {passed !== null && <span className="aloud"> ({passed ? texts.page.met : texts.page.notMet})</span>}
              {read && <div className="small soft">{read}</div>}
            </li>
          ))}
        </ul>
      </section>
      {(card.flip || card.until) && (
        <section>
          <h3>{texts.page.flip}</h3>
          {card.flip && <p>{card.flip}</p>}
          {card.until && <p>{card.until}</p>}
        </section>
      )}
      <section>
        <h3>{texts.page.next}</h3>
        <p>{card.next}</p>
      </section>
      {card.message && <CustomerMessage message={card.message} to={email} />}
      {card.noMessage && <p className="small soft">{card.noMessage}</p>}
    </article>
  );
}
