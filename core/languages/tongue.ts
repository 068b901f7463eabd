import type { Shown } from '../reason';
import type { Texts } from './en/texts';
import type { Writer } from './write';

/** What the sentences about reasons are made with. */
export type Tongue = {
  texts: Texts;
  write: Writer;
  field: (key: string) => string;
  /** What a field is called inside a sentence: “number of orders”. */
  inside: (key: string) => string;
  /** The name of a segment by these tables; a country's in the reader's words. */
  named: (tables: readonly Readonly<Record<string, string>>[], name: string) => string;
  segment: (name: string) => string;
  /** A value of a field as it reads inside a sentence. */
  value: (field: string, shown: Shown) => string;
};
