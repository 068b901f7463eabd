import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { person } from '@/test/people';
import { type MailingFormat, mailingFormats, optionalParts, toMailing } from './mailing';

const recipients = [
  {
    customer: person('1', {
      name: 'Åsa von Öberg',
      email: 'asa@example.com',
      phone: '+46 70 123 45 67',
      company: '=cmd|x',
    }),
    segment: 'At risk, but dear',
  },
  { customer: person('2', { firstName: 'Jan', lastName: 'de Vries', email: 'jan@example.com' }), segment: 'New' },
  { customer: person('3', { name: 'No address' }), segment: 'New' },
];
const formats = Object.keys(mailingFormats) as MailingFormat[];
const rowsOf = (format: MailingFormat) =>
  Papa.parse<Record<string, string>>(toMailing(recipients, { format, parts: optionalParts }), {
    header: true,
    skipEmptyLines: true,
  });

describe.each(formats)('a file for %s', (format) => {
  const headers = mailingFormats[format];
  const { data, meta, errors } = rowsOf(format);

  it('has the importer’s own headers, without a mark before the first', () => {
    expect(errors).toEqual([]);
    expect(meta.fields?.[0]).toBe(headers.email);
    expect(meta.fields).toEqual(['email', ...optionalParts, 'segment'].map((part) => headers[part as 'email']));
  });
  it('has a row for each who has an address, the name in two and the segment as it is called', () => {
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({ [headers.firstName]: 'Åsa', [headers.lastName]: 'von Öberg' });
    expect(data[1]).toMatchObject({ [headers.firstName]: 'Jan', [headers.lastName]: 'de Vries' });
    expect(data[0]?.[headers.segment]).toBe(format === 'mailchimp' ? 'At risk; but dear' : 'At risk, but dear');
  });
  it('writes numbers as E.164 and runs no formula', () => {
    expect(data[0]?.[headers.phone]).toBe('+46701234567');
    expect(data[0]?.[headers.company]).toBe("'=cmd|x");
  });
  it('has the columns that were chosen, and no other', () => {
    const [first] = toMailing(recipients, { format, parts: ['firstName'] }).split('\r\n');
    expect(first).toBe([headers.email, headers.firstName, headers.segment].join(','));
  });
  it('says the message where several are compared', () => {
    const compared = recipients.map((one, n) => ({ ...one, message: `m${n}` }));
    const [first = ''] = toMailing(compared, { format, parts: [] }).split('\r\n');
    expect(first.endsWith(headers.message)).toBe(true);
  });
});
