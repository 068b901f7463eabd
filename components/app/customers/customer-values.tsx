import type { Customer } from '@/core/customer/customer';
import { fieldKeys, fieldOf } from '@/core/customer/fields';
import type { StoredList } from '@/core/store/db';
import { sayValue } from '../../ui/say-value';
import { useSpeaker } from '../../ui/speaking';

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
  return (
    <section className="card" aria-labelledby="values">
      <h2 id="values">{texts.app.customers.values}</h2>
      <dl className="values">
        {[...known, ...own].map(({ key, value, kind }) => {
          const source = customer.sources[key];
          return (
            <div key={key}>
              <dt>{speaker.field(key)}</dt>
              <dd>
                {sayValue(value, kind, speaker)}
                {source && (
                  <div className="small soft">
                    {speaker.read({ list: titles.get(source.list) ?? source.list, at: source.at, text: source.text })}
                  </div>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <h3>{texts.app.customers.keys}</h3>
      {customer.keys.length === 0 ? (
        <p className="small">{texts.app.customers.noKeys}</p>
      ) : (
        <ul className="small keys">
          {customer.keys.map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
