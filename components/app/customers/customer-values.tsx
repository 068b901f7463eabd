import type { Customer, Source } from '@/core/customer/customer';
import { fieldKeys, fieldOf } from '@/core/customer/fields';
import { ownTags } from '@/core/customer/tagged';
import type { Speaker } from '@/core/languages/speaker';
import type { StoredList } from '@/core/store/db';
import { sayValue } from '../../ui/say-value';
import { useSpeaker } from '../../ui/use-speaker';

/**
 * All that is known of a customer, and where and when it was read: once for what was read together, with a value itself where it
 * came from elsewhere. The text that stood there is news only where it was understood as something else.
 */
export function CustomerValues({ customer, lists }: { customer: Customer; lists: readonly StoredList[] }) {
  const speaker = useSpeaker();
  const { texts, say } = speaker;
  const titles = new Map(lists.map(({ id, title }) => [id, title]));
  const known = fieldKeys.flatMap((field) => {
    const value = customer.values[field];
    return value === undefined ? [] : [{ key: field as string, value, kind: fieldOf(field).kind }];
  });
  const own = Object.entries(customer.own).map(([header, { kind, value }]) => ({ key: `own:${header}`, value, kind }));
  const values = [...known, ...own];
  const most = mostRead(values.flatMap(({ key }) => customer.sources[key] ?? []));
  const sayRead = ({ list, at }: Source, text = '') =>
    list === ownTags
      ? say(texts.app.customers.givenByYou, { date: speaker.date(at.slice(0, 10)) })
      : speaker.read({ list: titles.get(list) ?? list, at, text });
  const keys = customer.keys.filter((key) => !/^(row|same):/.test(key));
  return (
    <section className="card" aria-labelledby="values">
      <h2 id="values">{texts.app.customers.values}</h2>
      {most && <p className="small soft">{sayRead(most)}</p>}
      <dl className="values">
        {values.map(({ key, value, kind }) => {
          const source = customer.sources[key];
          const said = sayValue(value, kind, speaker, key);
          const text = source && source.text !== said ? source.text : '';
          const here = source && most && isReadWith(most, source);
          const read = here ? text && speaker.quoted(text) : source && sayRead(source, text);
          return (
            <div key={key}>
              <dt>{speaker.field(key)}</dt>
              <dd>
                {said}
                {read && <div className="small soft">{read}</div>}
              </dd>
            </div>
          );
        })}
      </dl>
      <h3>{texts.app.customers.keys}</h3>
      {keys.length === 0 ? (
        <p className="small">{texts.app.customers.noKeys}</p>
      ) : (
        <ul className="small keys">
          {keys.map((key) => (
            <li key={key}>{sayKey(key, speaker)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const isReadWith = (one: Source, other: Source) => one.list === other.list && one.at === other.at;

/** What most values were read with; nothing where each came from elsewhere. */
function mostRead(sources: readonly Source[]): Source | undefined {
  const withIt = (one: Source) => sources.filter((other) => isReadWith(one, other)).length;
  const most = sources.toSorted((a, b) => withIt(b) - withIt(a))[0];
  return most && withIt(most) > 1 ? most : undefined;
}

/** An identity as it is kept (`email:…`), said with its kind. */
function sayKey(key: string, { texts, labelled }: Speaker): string {
  const [, kind = '', rest = key] = /^([a-z]+):(.*)$/s.exec(key) ?? [];
  const kinds: Readonly<Record<string, string>> = texts.app.customers.key;
  return labelled(kinds[kind] ?? kind, rest.replace('|', ', '));
}
