export type Mail = { to: string; subject: string; body: string };

/** Where a mail can be begun; what is offered is the user's choice, and opened on their click only. */
export const composers = ['mail', 'gmail', 'outlook'] as const;
export type Composer = (typeof composers)[number];

/**
 * The address that opens a new mail with everything filled in and nothing sent: `mailto:` (RFC 6068, lines end in CRLF), the compose
 * page of Gmail, or that of Outlook on the web. Each value is escaped for a query, so that none can add a recipient.
 */
export function composeAddress(composer: Composer, { to, subject, body }: Mail): string {
  const query = (parts: Record<string, string>) =>
    Object.entries(parts)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join('&');
  switch (composer) {
    case 'mail':
      return `mailto:${encodeURIComponent(to)}?${query({ subject, body: body.replaceAll(/\r?\n/g, '\r\n') })}`;
    case 'gmail':
      return `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', to, su: subject, body })}`;
    case 'outlook':
      return `https://outlook.office.com/mail/deeplink/compose?${query({ to, subject, body })}`;
  }
}
