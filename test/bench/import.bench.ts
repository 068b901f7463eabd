import Papa from 'papaparse';
import { groupCustomers } from '../../components/app/groups';
import '../../core/languages/every-reading-words';
import { readPaste } from '../../core/reading/paste/read-paste';
import { randomFrom } from '../../core/segments/numbers/random';
import { segmentReading } from '../../core/store/readings/segment-reading';
import { defineBench } from './define-bench';

const count = 100_000;
const today = '2026-11-22';

/** Some 20 MB: 25 columns as an export of a shop has them, some cells quoted. */
function customers(): string {
  const random = randomFrom(1);
  const one = (...of: string[]) => of[Math.floor(random() * of.length)] ?? '';
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const day = (year: number) => `${year}-${String(upTo(12)).padStart(2, '0')}-${String(upTo(28)).padStart(2, '0')}`;
  const heads =
    'Customer ID,First name,Last name,Email,Phone,Company,Job title,Street,Postal code,City,Country,Industry,Employees,Customer since,First order,Last order,Orders,Total spend,Plan,Newsletter,Visits,Satisfaction,Status,Tags,Notes';
  const lines = Array.from({ length: count }, (_, n) =>
    [
      100_000 + n,
      one('Anna', 'Erik', 'Åsa', 'Jan', 'Zoë'),
      one('Berg', 'Holm', 'Öberg', 'Janssen', 'Müller'),
      `person.${n}@example.com`,
      `+4670${1_000_000 + n}`,
      `${one('Nord', 'Polder', 'Berg')} ${upTo(20_000)} ${one('AB', 'BV', 'GmbH')}`,
      one('CEO', 'Sales manager', 'Buyer'),
      `Storgatan ${upTo(200)}`,
      10_000 + upTo(80_000),
      one('Lund', 'Utrecht', 'Lyon'),
      one('SE', 'NL', 'FR'),
      one('Retail', 'Software'),
      upTo(5_000),
      day(2020),
      day(2021),
      day(2025),
      upTo(30),
      (upTo(90_000) / 100).toFixed(2),
      one('Free', 'Pro'),
      one('yes', 'no'),
      upTo(60),
      upTo(5),
      one('active', 'lead'),
      one('', '', 'vip;fair'),
      one('Met at the fair in spring', `"Called, ""will think"" ${n}"`),
    ].join(','),
  );
  return [heads, ...lines].join('\n');
}

export default defineBench({
  name: `${count} rows of 25 columns, from the text to segments`,
  async run({ compare, figure }) {
    const text = customers();
    figure('text', Math.round(text.length / 1e6), 'million characters');
    await compare('text to segments', {
      ours: {
        run: () => {
          const read = readPaste({ text });
          if (!read.ok) throw new Error(read.problem.code);
          const { customers: all, segmented } = segmentReading(
            read.value,
            { today, at: `${today}T00:00:00.000Z` },
            'en',
          );
          if (!segmented.ok) throw new Error(segmented.problem.code);
          groupCustomers(all, segmented.value.model, today);
        },
      },
      others: {
        'papaparse, to arrays of text': {
          run: () => Papa.parse<string[]>(text, { delimiter: ',' }).data.length,
          goal: { atMost: 3 },
        },
      },
      rounds: 2,
    });
  },
});
