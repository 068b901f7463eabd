import type { Table } from './read-grid';
import { uniqueHeaders } from './unique-headers';

/** The address is held in `<>` or stands alone; between two addresses stands a name. Bounded, so that no text makes it slow. */
const address =
  /<\s{0,3}(?:mailto:)?([^\s<>@,;"]{1,64}@[^\s<>@,;"]{1,255})\s{0,3}>|(?:mailto:)?([^\s<>@,;:"()[\]]{1,64}@[^\s<>@,;:"()[\]]{1,250}\.[\p{L}\d-]{2,24})/gu;
/** The names of the fields that a mail program puts before the addresses. */
const heading = /^(?:to|cc|bcc|from|till|från|kopia|aan|van|an|von|à|de)\s*:\s*/i;
/** Longer than this is a sentence with an address in it. */
const longestName = 80;

/**
 * People of a To field or a signature list: `Åsa Öberg <asa@example.se>, "Doe, John" <j@x.com>; bob@y.org`, parted by commas,
 * semicolons or lines. Null where the text holds more words than names: then it is a letter, not a list.
 */
export function readAddresses(text: string): Table | null {
  const people: { name: string; email: string; note: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const lines = text.slice(from, match.index).split(/\r?\n/);
    const own = lines.pop() ?? '';
    // Lines without an address between lines with one are people too.
    for (const line of lines) people.push({ ...nameOf(line), email: '' });
    people.push({ ...nameOf(own), email: match[1] ?? match[2] ?? '' });
    from = match.index + match[0].length;
  }
  for (const line of text.slice(from).split(/\r?\n/)) people.push({ ...nameOf(line), email: '' });
  const found = people.filter(({ name, email }) => name !== '' || email !== '');
  const reached = found.filter(({ email }) => email !== '').length;
  if (reached === 0 || reached < found.length * 0.6 || found.some(({ name }) => !isName(name))) return null;
  const headers = ['Name', 'E-mail', 'Note'].filter(
    (header) => header === 'E-mail' || found.some(({ name, note }) => (header === 'Name' ? name : note) !== ''),
  );
  return {
    headers: uniqueHeaders(headers, headers.length),
    hasHeader: false,
    rows: found.map(({ name, email, note }, index) => ({
      number: index + 1,
      cells: headers.map((header) => (header === 'Name' ? name : header === 'E-mail' ? email : note)),
    })),
    leftOut: [],
  };
}

const isName = (name: string): boolean =>
  name.length <= longestName && !/[!?{}=<>|]|\. \p{L}|\d{5}/u.test(name) && name.split(/\s+/).length <= 7;

/** `"Doe, John"`, `Andersson, Anna (Acme)`: the name, and what stands in brackets behind it. */
function nameOf(text: string): { name: string; note: string } {
  const bare = text
    .replace(heading, '')
    .replace(/^[\s,;|•*·\t-]+|[\s,;:|\t-]+$/g, '')
    .replace(heading, '');
  const [, name = bare, note = ''] = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/.exec(bare) ?? [];
  return { name: name.replace(/^["'“”„]+|["'“”]+$/g, '').trim(), note: note.trim() };
}
