import type { Customer, Values } from '../customer/customer';
import { readName } from '../values/name';
import { toLines } from './csv';

/** Somebody to write to, with the name of their segment and, where a campaign compares several, that of their message. */
export type Recipient = { customer: Customer; segment: string; message?: string };

type Part = 'email' | 'firstName' | 'lastName' | 'company' | 'phone' | 'city' | 'country' | 'segment' | 'message';

/**
 * What the importers call their own columns, so that each lands in its place by itself: Mailchimp, “Format guidelines for your import
 * file”; HubSpot, header row of its own export; Klaviyo, “Create and add contacts to a new list”; Brevo, “Create a file to import your
 * contacts” (all read in November 2026). What they have no column for comes as a property of its own name.
 */
// biome-ignore format: one importer, one line
export const mailingFormats = {
  mailchimp: { email: 'Email Address', firstName: 'First Name', lastName: 'Last Name', company: 'Company', phone: 'Phone Number', city: 'City', country: 'Country', segment: 'Tags', message: 'Message' },
  hubspot: { email: 'Email', firstName: 'First Name', lastName: 'Last Name', company: 'Company Name', phone: 'Phone Number', city: 'City', country: 'Country/Region', segment: 'Segment', message: 'Message' },
  klaviyo: { email: 'Email', firstName: 'First Name', lastName: 'Last Name', company: 'Organization', phone: 'Phone Number', city: 'City', country: 'Country', segment: 'Segment', message: 'Message' },
  brevo: { email: 'EMAIL', firstName: 'FIRSTNAME', lastName: 'LASTNAME', company: 'COMPANY', phone: 'SMS', city: 'CITY', country: 'COUNTRY', segment: 'SEGMENT', message: 'MESSAGE' },
} as const satisfies Record<string, Record<Part, string>>;
export type MailingFormat = keyof typeof mailingFormats;

/** What the user may leave out; the address and the segment are the point of the file. */
export const optionalParts = ['firstName', 'lastName', 'company', 'phone', 'city', 'country'] as const;
export type OptionalPart = (typeof optionalParts)[number];

/** The recipients who have an e-mail address, as a CSV file that the importer understands without mapping. No personal column beside the chosen ones. */
export function toMailing(
  recipients: readonly Recipient[],
  { format, parts }: { format: MailingFormat; parts: readonly OptionalPart[] },
): string {
  const headers = mailingFormats[format];
  const several = new Set(recipients.map(({ message }) => message)).size > 1;
  const columns: Part[] = [
    'email',
    ...optionalParts.filter((part) => parts.includes(part)),
    'segment',
    ...(several ? (['message'] as const) : []),
  ];
  const rows = recipients
    .filter(({ customer }) => customer.values.email !== undefined)
    .map((recipient) => columns.map((part) => textOf(part, recipient, format)));
  return toLines([columns.map((part) => headers[part]), ...rows], { separator: ',' });
}

function textOf(part: Part, { customer: { values }, segment, message }: Recipient, format: MailingFormat): string {
  switch (part) {
    // Mailchimp splits tags at commas.
    case 'segment':
      return format === 'mailchimp' ? segment.replaceAll(',', ';') : segment;
    case 'message':
      return message ?? '';
    case 'firstName':
    case 'lastName':
      return namesOf(values)[part] ?? '';
    // Klaviyo and Brevo take numbers with country code and without spaces only (E.164).
    case 'phone':
      return (values.phone ?? '').replaceAll(/[^\d+]/g, '');
    default:
      return values[part] ?? '';
  }
}

function namesOf({ firstName, lastName, name }: Values): { firstName?: string; lastName?: string } {
  if (firstName !== undefined || lastName !== undefined)
    return { ...(firstName && { firstName }), ...(lastName && { lastName }) };
  const read = readName(name ?? '');
  return { ...(read?.first && { firstName: read.first }), ...(read?.last && { lastName: read.last }) };
}
