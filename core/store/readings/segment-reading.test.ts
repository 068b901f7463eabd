import { describe, expect, it } from 'vitest';
import { readPaste } from '../../reading/paste/read-paste';
import { segmentReading } from './segment-reading';

const now = { today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const orders = `Customer no,Name,E-mail,Order no,Order date,Order amount
7,Anna Berg,anna@example.com,1001,2026-01-10,100.00
7,Anna Berg,anna@example.com,1002,2026-03-01,50.00
7,Anna Berg,anna@example.com,1002,2026-03-01,25.00
9,Bo Ek,bo@example.com,1003,2026-11-01,80.00
`;

function read(text: string) {
  const reading = readPaste({ text });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

describe('a pasted list of orders', () => {
  it('becomes its customers, with number, dates and sum of their orders', () => {
    const { customers } = segmentReading(read(orders), now, 'en');
    expect(customers.map(({ values }) => [values.name, values.orders, values.firstOrder, values.lastOrder])).toEqual([
      ['Anna Berg', 2, '2026-01-10', '2026-03-01'],
      ['Bo Ek', 1, '2026-11-01', '2026-11-01'],
    ]);
    expect(customers.map(({ values }) => values.totalSpend?.amount)).toEqual([175, 80]);
  });

  it('of which a page of a system shows a part gets no totals of that part', () => {
    const { form: _, ...page } = read(orders);
    const { customers } = segmentReading(page, now, 'en');
    expect(customers.map(({ values }) => values.orders)).toEqual([undefined, undefined]);
  });
});
