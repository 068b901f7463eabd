import { type FieldKey, fieldOf } from '../../core/customer/fields';

/** Text of a saved page → text of nobody, of the same shape. The same text and seed give the same fake. */
export type Fake = {
  /** A whole cell, whose field is known (null = an own column). */
  cell: (text: string, field: FieldKey | null) => string;
  /** Any other text or value of an attribute. */
  text: (text: string) => string;
};

const given =
  'Alva Birk Cilla Dario Elin Fenna Goran Hedda Ivo Jonna Kaspar Linde Milan Nora Otto Petra Ruben Saga Tilde Ulf'.split(
    ' ',
  );
const family =
  'Almgren Bakker Castell Dorn Ekvall Faber Granholm Hagen Isaksen Jonker Kessler Lindahl Mertens Norling Olander Prins Roth Stenberg Torn Voss'.split(
    ' ',
  );
const cities = 'Arvika Breda Celle Delft Eslöv Fulda Gent Halmstad Jena Kalmar'.split(' ');
const titles = ['Buyer', 'Head of Sales', 'Inköpare', 'Directeur', 'Controller', 'Leiter Einkauf'];

/** Fields whose few values say nothing of one person and much of what a column is. */
const shared = new Set<FieldKey>([
  'status',
  'stage',
  'source',
  'customerType',
  'industry',
  'plan',
  'newsletter',
  'country',
  'language',
]);
/** Ends of company names: they tell a company from a person. */
const forms = /^(ab|hb|kb|as|aps|oy|bv|b\.v\.|nv|gmbh|kg|ag|sa|sarl|sas|ltd|llc|inc|plc|co|vof)\.?$/i;

export function fakeFrom(seed: number): Fake {
  const known = new Map<string, string>();
  const used = new Set<string>();
  /** The first of the tries that stands for no other text. */
  const once = (kind: string, text: string, make: (random: () => number) => string): string => {
    const key = `${kind}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const random = randomFrom(seed, key);
    let fake = make(random);
    for (let tries = 0; tries < 50 && used.has(`${kind}\n${fake}`); tries += 1) fake = make(random);
    used.add(`${kind}\n${fake}`);
    known.set(key, fake);
    return fake;
  };
  const mail = (text: string): string =>
    once('email', text.toLowerCase(), (random) =>
      `${pick(given, random)}.${pick(family, random)}@example.com`.toLowerCase(),
    );
  const plain = (text: string): string =>
    text
      .split(/([^\s<>"(),;:@]+@[^\s<>"(),;:@]+)/)
      .map((part, at) => (at % 2 === 1 ? mail(part) : once('text', part, (random) => letters(part, random))))
      .join('');
  const name = (text: string): string =>
    once('name', text, (random) => {
      const words = [pick(given, random), pick(family, random)];
      if (/,/.test(text)) return `${words[1]}, ${words[0]}`;
      return text.includes(' ') ? words.join(' ') : (words[0] ?? '');
    });
  const cell = (text: string, field: FieldKey | null): string => {
    if (text === '' || (field && shared.has(field))) return text;
    if (field === 'email' && !/\s/.test(text)) return mail(text);
    if (text.includes('@')) return plain(text);
    if (field === 'name' && !/\d/.test(text)) return name(text);
    if (field === 'firstName') return once('first', text, (random) => pick(given, random));
    if (field === 'lastName') return once('last', text, (random) => pick(family, random));
    if (field === 'city') return once('city', text, (random) => pick(cities, random));
    if (field === 'jobTitle') return once('title', text, (random) => pick(titles, random));
    if (field && fieldOf(field).kind === 'date') return once('date', text, (random) => date(text, random));
    return plain(text);
  };
  return { cell, text: plain };
}

/** "at", "på", "van": they part what stands before from what stands after. */
const littleWord = /^\p{Ll}{2,3}$/u;

const vowels = 'aeiouy';
const consonants = 'bdfgklmnprstv';

/** Letters by letters and digits by digits, so that the text keeps its look: case, length, signs between. */
function letters(text: string, random: () => number): string {
  return text
    .split(/(\s+)/)
    .map((word) => (forms.test(word) || littleWord.test(word) ? word : swap(word, random)))
    .join('');
}

/** Ids in hexadecimal digits stay such. */
const hexId = /^(?=.*\d)[0-9a-f-]{8,}$/i;

const swap = (word: string, random: () => number): string =>
  word.replace(/\p{L}|\d/gu, (sign, at: number) => {
    if (/\d/.test(sign))
      return String(at === 0 && sign !== '0' ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10));
    const plainSign = sign.normalize('NFD').charAt(0).toLowerCase();
    const fresh = hexId.test(word)
      ? pick([...'abcdef'], random)
      : pick([...(vowels.includes(plainSign) ? vowels : consonants)], random);
    return sign === sign.toLowerCase() ? fresh : fresh.toUpperCase();
  });

/** Numbers that a day, a month and an hour can be; years near the real one. */
const date = (text: string, random: () => number): string =>
  text.replace(/\d+/g, (digits) => {
    if (digits.length === 4) return String(Number(digits) - Math.floor(random() * 4));
    return digits.length > 2
      ? digits
      : String(1 + Math.floor(random() * (digits.length === 1 ? 9 : 12))).padStart(digits.length, '0');
  });

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** Numbers in [0, 1) from a seed and a text (FNV-1a, then mulberry32). */
function randomFrom(seed: number, text: string): () => number {
  let state = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
