import type { Customer } from '@/core/customer/customer';
import { fieldKeys, fieldOf } from '@/core/customer/fields';
import type { Speaker } from '@/core/languages/speaker';
import type { StoredList } from '@/core/store/db';
import { sayValue } from '../../ui/say-value';
import { useSpeaker } from '../../ui/use-speaker';

/** All that is known of a customer, each value with where and when it was read and the text that stood there. */
export function CustomerValues({ customer, lists }: { customer: Customer; lists: readonly StoredList[] }) {
  const speaker = useSpeaker();
  const { texts } = speaker;
  const titles = new Map(lists.map(({ id, title }) => [id, title]));
  const known = fieldKeys.flatMap((field) => {
    const value = customer.values[field];
    return value === undefined ? [] : [{ key: field as string, value, kind: fieldOf(field).kind }];
  });
  const own = Object.entries(customer.own).map(([header, { kind, value }]) => ({ key: `own:${header}`, value, kind }));
  const keys = customer.keys.filter((key) => !/^(row|same):/.test(key));
  return (
    <section className="card" aria-labelledby="values">
      <h2 id="values">{texts.app.customers.values}</h2>
      <dl className="values">
        {[...known, ...own].map(({ key, value, kind }) => {
          const source = customer.sources[key];
          const said = sayValue(value, kind, speaker, key);
          return (
            <div key={key}>
              <dt>{speaker.field(key)}</dt>
              <dd>
                {said}
                {source && (
                  <div className="small soft">
                    {speaker.read({
                      list: titles.get(source.list) ?? source.list,
                      at: source.at,
                      // The text itself is news only where it was understood as something else.
                      text: source.text === said ? '' : source.text,
                    })}
                  </div>
                )}
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

/** An identity as it is kept (`email:…`), said with its kind. */
function sayKey(key: string, { texts }: Speaker): string {
  const [, kind = '', rest = key] = /^([a-z]+):(.*)$/s.exec(key) ?? [];
  const kinds: Readonly<Record<string, string>> = texts.app.customers.key;
  return `${kinds[kind] ?? kind}: ${rest.replace('|', ', ')}`;
}
