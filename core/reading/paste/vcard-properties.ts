/** One line of a vCard: `item1.TEL;TYPE=CELL:0701234567`. `parts` are the components between semicolons. */
export type Property = { name: string; parameters: string; parts: string[] };

/** The properties of one card: lines unfolded, quoted-printable and escapes read. */
export function readProperties(card: string): Property[] {
  const unfolded = card
    // A quoted-printable line goes on after "=" at its end; other lines go on after a space or a tab.
    .replace(/^([^\n:]*QUOTED-PRINTABLE[^\n:]*:(?:[^\n]*=\r?\n)+[^\n]*)/gim, (line) =>
      line.replace(/=\r?\n[ \t]?/g, ''),
    )
    .replace(/\r?\n[ \t]/g, '');
  return unfolded.split(/\r?\n|\r/).flatMap((line) => {
    const match = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(line.trim());
    if (!match) return [];
    const [, name = '', parameters = '', raw = ''] = match;
    const value = /QUOTED-PRINTABLE/i.test(parameters) ? readQuoted(raw, parameters) : raw;
    return [{ name: name.toUpperCase(), parameters: parameters.toUpperCase(), parts: splitParts(value) }];
  });
}

function readQuoted(text: string, parameters: string): string {
  const charset = /CHARSET="?([\w-]+)/i.exec(parameters)?.[1] ?? 'utf-8';
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = /^=([\da-f]{2})/i.exec(text.slice(at, at + 3))?.[1];
    if (code) {
      bytes.push(Number.parseInt(code, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(text[at] ?? ''));
  }
  try {
    return new TextDecoder(charset).decode(new Uint8Array(bytes));
  } catch {
    // A character set nobody knows: its letters beyond ASCII are lost in any case.
    return new TextDecoder().decode(new Uint8Array(bytes));
  }
}

/** `Öberg;Åsa;;Dr` → parts; `\;`, `\,` and `\n` are letters. */
const splitParts = (value: string): string[] =>
  value.split(/(?<!\\);/).map((part) =>
    part
      .replace(/\\n/gi, '\n')
      .replace(/\\([,;:\\])/g, '$1')
      .trim(),
  );
