import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAddress, composers } from './compose';

const mail = { to: 'åsa+x@example.com', subject: 'Tack & välkommen?', body: 'Hej!\n\n100 % #1' };

describe.each(composers)('a mail begun in %s', (composer) => {
  it('carries every letter of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        const address = new URL(composeAddress(composer, { to: 'a@example.com', subject, body }));
        const given = address.searchParams;
        expect(given.get(composer === 'gmail' ? 'su' : 'subject')).toBe(subject);
        expect(given.get('body')?.replaceAll('\r\n', '\n')).toBe(body.replaceAll('\r\n', '\n'));
      }),
    );
  });
  it('has one recipient, whatever stands in the values', () => {
    const address = new URL(
      composeAddress(composer, { ...mail, to: 'a@example.com?bcc=b@example.com&to=c@example.com' }),
    );
    expect([...address.searchParams.keys()].filter((key) => /cc/.test(key))).toEqual([]);
    expect(address.searchParams.getAll('to').length).toBeLessThanOrEqual(1);
  });
});

it('goes to the addresses that each documents', () => {
  expect(composeAddress('mail', mail)).toBe(
    'mailto:%C3%A5sa%2Bx%40example.com?subject=Tack%20%26%20v%C3%A4lkommen%3F&body=Hej!%0D%0A%0D%0A100%20%25%20%231',
  );
  expect(composeAddress('gmail', mail)).toMatch(/^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=/);
  expect(composeAddress('outlook', mail)).toMatch(/^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=/);
});
