import { useLiveQuery } from 'dexie-react-hooks';
import { tellPages } from '@/core/browser/answer';
import { type CustomerId, displayName } from '@/core/customer/customer';
import { fieldOf, isFieldKey } from '@/core/customer/fields';
import type { Value } from '@/core/customer/value';
import type { Speaker } from '@/core/languages/speaker';
import type { SegmentModel } from '@/core/segments/model';
import { undoJoin } from '@/core/store/customers/join';
import { db, type HistoryEntry, type StoredList } from '@/core/store/db';
import { Button } from '../../ui/button';
import { sayValue } from '../../ui/say-value';
import { useSpeaker } from '../../ui/use-speaker';

/** What has changed since the customer was first seen, newest first: values, and moves between segments with their cause. */
export function CustomerHistory({ customer, lists }: { customer: CustomerId; lists: readonly StoredList[] }) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const ids = lists.map(({ model }) => model).filter((id) => id !== null);
  const stored = useLiveQuery(async () => {
    const entries = await db.history.where('customer').equals(customer).toArray();
    const models = await db.models.bulkGet(ids);
    return { entries: entries.filter(isNews).reverse(), models: models.filter((model) => model !== undefined) };
  }, [customer, ids.join('\n')]);
  if (!stored || stored.entries.length === 0) return null;
  const lastJoin = stored.entries.find(({ kind }) => kind === 'join');
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{texts.app.customers.history}</h2>
      <ol className="history">
        {stored.entries.map((entry) => (
          <li key={`${entry.at} ${entry.kind} ${'field' in entry ? entry.field : 'model' in entry ? entry.model : ''}`}>
            <time dateTime={entry.at} className="small soft">
              {speaker.moment(entry.at)}
            </time>
            <div>{sayEntry(entry, stored.models, speaker)}</div>
            {entry === lastJoin && (
              <Button look="quiet" onClick={() => void undoJoin(customer).then(() => tellPages({ tell: 'refresh' }))}>
                {texts.app.customers.undoJoin}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** That a value was read for the first time is no news: it stands among what is known. */
const isNews = (entry: HistoryEntry): boolean => entry.kind !== 'value' || entry.from !== undefined;

function sayEntry(entry: HistoryEntry, models: readonly SegmentModel[], speaker: Speaker): string {
  const { texts, say } = speaker;
  const said = texts.app.customers;
  if (entry.kind === 'value') {
    return say(said.changed, {
      field: speaker.field(entry.field),
      from: sayOr(entry.from, entry.field, speaker),
      to: sayOr(entry.to, entry.field, speaker),
    });
  }
  if (entry.kind === 'join') return say(said.joinedWith, { name: displayName(entry.before[1]) || said.unnamed });
  const model = models.find(({ id }) => id === entry.model);
  const name = (key: string | null) => {
    const segment = model?.segments.find((one) => one.key === key);
    return segment && model ? speaker.segment(model.method, segment) : (key ?? texts.app.segments.cannotTell);
  };
  const parts = { to: name(entry.to), from: name(entry.from), cause: said.cause[entry.cause] };
  return say(entry.cause === 'first seen' ? said.placed : said.moved, parts);
}

function sayOr(value: Value | undefined, field: string, speaker: Speaker): string {
  const kind = isFieldKey(field) ? fieldOf(field).kind : 'text';
  return value === undefined ? speaker.texts.app.customers.nothing : sayValue(value, kind, speaker, field);
}
