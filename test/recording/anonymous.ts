import type { FieldKey } from '../../core/customer/fields';
import { tidy } from '../../core/reading/page/text';
import type { Fake } from './fake';
import { type Repeated, tokensOf } from './repeated';

/** The texts of one record with their fields, and what stands for the initials of its name. */
export type Known = { fields: ReadonlyMap<string, FieldKey | null>; initials: ReadonlyMap<string, string> };

/** Texts and attributes of a page without a word of its people. `about` = the record they belong to; null outside of all. */
export type Anonymous = {
  text: (text: string, about: Known | null) => string;
  /** Null = the attribute is left behind. */
  attribute: (name: string, value: string, about: Known | null) => string | null;
};

/** Names of classes, roles and states: words of the system. */
const systemWords =
  /^(class|role|type|colspan|rowspan|scope|hidden|checked|selected|disabled|lang|dir|aria-(sort|colindex|rowindex|rowcount|colcount|checked|hidden|haspopup|expanded|selected|current|colspan))$/;
const spoken = /^(title|alt|aria-label|placeholder|value|datetime)$/;
/** What runs, lays out, or leads out of the page. */
const leftBehind = /^(on.*|style|src.*|action|formaction|nonce|integrity|ping|background|xmlns.*|xlink.*|.*:.*)$/;

export function anonymousBy(fake: Fake, repeated: Repeated): Anonymous {
  const text = (said: string, about: Known | null): string => {
    const bare = tidy(said);
    if (bare === '' || !about) return said;
    const field = about.fields.get(bare);
    const fresh =
      about.initials.get(bare) ??
      (field === undefined ? null : fake.cell(bare, field)) ??
      partly(bare, about) ??
      (repeated.texts.has(bare) || isRepeated(bare) ? bare : fake.text(bare));
    return said.replace(said.trim(), () => fresh);
  };
  const isRepeated = (said: string): boolean => tokensOf(said).every((token) => repeated.tokens.has(token));
  /** A text with a value in it ("Phone: 070-1"): the value alone, and the words around it like any others. */
  const partly = (said: string, { fields }: Known): string | null => {
    const [value, field] = [...fields].find(([one]) => one.length > 3 && said.includes(one)) ?? [];
    if (value === undefined || field === undefined) return null;
    const rest = said.split(value).map((part) => {
      const isLabel = /^[\p{L} #.]*:\s*$/u.test(part) || !/[\p{L}\d]/u.test(part);
      return isLabel ? part : fake.text(part);
    });
    return rest.join(fake.cell(value, field));
  };
  /** Words that every row has stay; what is this record's own becomes another of its shape. */
  const words = (value: string): string =>
    value
      .split(/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\p{L}+|\p{N}+)/iu)
      .map((part, at) =>
        at % 2 === 0 || (tokensOf(part).length === 1 && repeated.tokens.has(part)) ? part : fake.text(part),
      )
      .join('');
  const link = (value: string, about: Known | null): string => {
    const [, scheme, address] = /^(mailto:|tel:|callto:)([^?]*)/i.exec(value) ?? [];
    if (scheme) return about ? scheme + text(decodeURIComponent(address ?? ''), about) : '#';
    return about ? words(withoutHost(value)) : '#';
  };
  const attribute = (name: string, value: string, about: Known | null): string | null => {
    if (leftBehind.test(name) || value.length > 500) return null;
    if (systemWords.test(name)) return withoutHost(value);
    if (name === 'href') return link(value, about);
    if (spoken.test(name)) return value.includes('@') && !about ? null : text(withoutHost(value), about);
    if (!about) return /@|\d{4}/.test(value) ? fake.text(withoutHost(value)) : withoutHost(value);
    return about.fields.has(tidy(value)) ? text(value, about) : words(withoutHost(value));
  };
  return { text, attribute };
}

const withoutHost = (value: string): string =>
  value.replace(/(?:https?:)?\/\/[^/?#\s"']+/gi, '').replace(/javascript:/gi, '');
