import { useLiveQuery } from 'dexie-react-hooks';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import type { Tagged } from '@/core/customer/tagged';
import { db } from '@/core/store/db';
import { sayOf } from '@/core/store/tags/tags';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { useSpeaker } from '../../ui/use-speaker';

/** The newest of everybody who was tagged; more are found by their tags among the customers. */
const newest = 50;

export function TaggedPeople({ onEdit }: { onEdit: (tagged: Tagged) => void }) {
  const { texts, say, moment } = useSpeaker();
  const said = texts.app.tagging;
  const people = useLiveQuery(async () =>
    (await db.tagged.toArray()).sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, newest),
  );
  if (!people || people.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="tagged">
      <h2 id="tagged">{said.all}</h2>
      <ul className="stack">
        {people.map((one) => {
          const name = one.name || (one.keys[0] ?? '').replace(/^\w+:/, '');
          return (
            <li key={one.id} className="card">
              <p>
                <strong>{name}</strong>
              </p>
              <p>{one.tags.join(' · ')}</p>
              {one.note && <p className="small">{one.note}</p>}
              <p className="small soft">{moment(one.at)}</p>
              <div className="row">
                <Button onClick={() => onEdit(one)} aria-label={`${said.edit}: ${name}`}>
                  {said.edit}
                </Button>
                <ConfirmButton
                  label={said.takeAway}
                  ask={say(said.takeAwayAsk, { name })}
                  act={async () => {
                    await sayOf(one, { tags: [], note: '' }, now().at);
                    await tellPages({ tell: 'refresh' });
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
