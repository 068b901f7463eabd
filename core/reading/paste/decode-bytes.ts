import type { Form } from '../reading';

export type Decoded = { text: string; encoding: NonNullable<Form['encoding']> };

/** In UTF-8 that was cut or glued, broken characters are few; in another encoding nearly every accent is broken. */
const mostBroken = 0.1;

/**
 * The text of a file. A byte-order mark decides; NUL bytes in every second place mean UTF-16; what is valid UTF-8 is UTF-8;
 * the rest is what Excel in the West writes, windows-1252 (in which every byte means something, so it comes last).
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return decode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decode(bytes, 'utf-16be');
  const head = bytes.subarray(0, 2000);
  const zeros = (rest: number) => head.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  if (zeros(1) > head.length / 5) return decode(bytes, 'utf-16le');
  if (zeros(0) > head.length / 5) return decode(bytes, 'utf-16be');
  const { text, encoding } = decode(bytes, 'utf-8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return { text, encoding };
  const whole = text.match(/[\u0080-\ufffc\ufffe-\uffff]/g)?.length ?? 0;
  return broken <= whole * mostBroken ? { text, encoding } : decode(bytes, 'windows-1252');
}

/** TextDecoder takes the byte-order mark away. */
const decode = (bytes: Uint8Array, encoding: Decoded['encoding']): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});
