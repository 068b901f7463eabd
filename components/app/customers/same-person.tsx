import { useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import { type Customer, displayName } from '@/core/customer/customer';
import type { Likely } from '@/core/customer/likely';
import { join, undoJoin } from '@/core/store/customers/join';
import { keepApart } from '@/core/store/customers/keep-apart';
import type { StoredList } from '@/core/store/db';
import { Button } from '../../ui/button';
import { Note } from '../../ui/note';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import './same-person.css';
import { useLikely } from './use-likely';

/** Customers who are likely one person, for the user to join or to keep apart. */
export function SamePerson({ list }: { list: StoredList['id'] }) {
  const { texts, say } = useSpeaker();
  const said = texts.app.customers;
  const [joined, setJoined] = useState<Customer | null>(null);
  const pairs = useLikely(list);
  const joinPair = async ({ a, b }: Likely) => {
    await join(a.id, b.id, now().at);
    setJoined(a);
    await tellPages({ tell: 'refresh' });
  };
  const undo = async ({ id }: Customer) => {
    await undoJoin(id);
    setJoined(null);
    await tellPages({ tell: 'refresh' });
  };
  return (
    <>
      {joined && (
        <Note>
          <div className="row">
            {say(said.joined, { name: displayName(joined) || said.unnamed })}
            <Button onClick={() => void undo(joined)}>{said.undoJoin}</Button>
          </div>
        </Note>
      )}
      {pairs.count > 0 && (
        <details className="card same-person">
          <summary>
            <h2>{say(said.same, { n: pairs.count })}</h2>
          </summary>
          <ul className="pairs">
            {pairs.first.map((pair) => (
              <li key={`${pair.a.id}\n${pair.b.id}`}>
                <Pair
                  pair={pair}
                  onJoin={() => void joinPair(pair)}
                  onApart={() => void keepApart(pair.a.id, pair.b.id)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Pair({ pair, onJoin, onApart }: { pair: Likely; onJoin: () => void; onApart: () => void }) {
  const { texts, say } = useSpeaker();
  const said = texts.app.customers;
  const { a, b, by, shared } = pair;
  const names = { a: displayName(a) || said.unnamed, b: displayName(b) || said.unnamed };
  return (
    <>
      <div className="pair-two">
        <One customer={a} />
        <One customer={b} />
      </div>
      <p className="small">{say(said.sameBy[by], { shared })}</p>
      <div className="row">
        <Button onClick={onJoin} aria-label={say(said.joinNames, names)}>
          {said.join}
        </Button>
        <Button onClick={onApart} aria-label={say(said.apartNames, names)}>
          {said.keepApart}
        </Button>
      </div>
    </>
  );
}

/** What tells two alike customers apart at a glance. */
function One({ customer }: { customer: Customer }) {
  const { texts, moment, say } = useSpeaker();
  const { company, email, phone, city } = customer.values;
  return (
    <div>
      <a href={toHash({ screen: 'customer', customer: customer.id })}>
        {displayName(customer) || texts.app.customers.unnamed}
      </a>
      {[company, email, phone, city]
        .filter((value) => value !== undefined)
        .map((value) => (
          <div key={value} className="small">
            {value}
          </div>
        ))}
      <div className="small soft">{say(texts.app.customers.lastSeen, { date: moment(customer.seen.last) })}</div>
    </div>
  );
}
