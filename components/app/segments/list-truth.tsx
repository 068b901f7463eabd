import { useSpeaker } from '../../ui/use-speaker';
import type { Known } from './knowing';

/** More rules than these are not read. */
const mostRules = 5;

/** What is to be known of everybody together: what goes together, which prices they accept. Nothing where the list does not tell. */
export function ListTruth({ affinity, price }: Pick<Known, 'affinity' | 'price'>) {
  const { texts, insight } = useSpeaker();
  const said = texts.choose;
  const together = (['orders', 'customers'] as const).flatMap((of) =>
    affinity[of].rules.slice(0, mostRules).map((rule) => insight.together(rule, of)),
  );
  const prices = price.all ? insight.price(price.all, price.currency) : [];
  if (together.length === 0 && prices.length === 0) return null;
  return (
    <section className="card" aria-labelledby="list-truth">
      <h2 id="list-truth">{said.everybody}</h2>
      {together.length > 0 && (
        <>
          <h3>{said.together}</h3>
          <ul className="stack">
            {together.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {prices.length > 0 && (
        <>
          <h3>{said.prices}</h3>
          <p>{prices.join(' ')}</p>
        </>
      )}
    </section>
  );
}
