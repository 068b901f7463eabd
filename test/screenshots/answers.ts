const needs = ['Low price', 'Fast delivery', 'Personal advice', 'Long warranty'];
const said = [
  ['It has to be cheap, or I buy elsewhere.', 'The price decides.', 'I compare prices before I order.'],
  ['I need it delivered the next day.', 'Delivery has to be quick.', 'A late delivery costs me a day.'],
  [
    'I want advice from somebody who knows the product.',
    'Good advice is worth paying for.',
    'I never buy without advice.',
  ],
  [
    'The warranty is what I look at first.',
    'It has to last, warranty and all.',
    'The price is irrelevant if the warranty is long.',
  ],
];

/** The same sequence each time (Park and Miller's generator, 1988). */
function* chances(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 16_807) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** A survey: what 240 people find important, from 1 to 7, each of four kinds one thing above all; and what they wrote. */
export function answers(): string[][] {
  const chance = chances(7);
  const next = () => chance.next().value ?? 0;
  const rows = Array.from({ length: 240 }, (_, at) => {
    const kind = at % needs.length;
    const marks = needs.map((_, need) => {
      const mark = (need === kind ? 6.2 : 2.6) + (next() + next() + next() - 1.5) * 1.6;
      return String(Math.max(1, Math.min(7, Math.round(mark))));
    });
    return [`p${at}@example.com`, ...marks, said[kind]?.[Math.floor(at / needs.length) % 3] ?? ''];
  });
  return [['E-mail', ...needs, 'Comment'], ...rows];
}
