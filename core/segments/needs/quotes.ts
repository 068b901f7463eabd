import { type Customer, valueAt } from '../../customer/customer';
import { foldText } from '../../values/plain-text';
import { wordsAbout } from './need-words';

/** A sentence that somebody wrote about a need; `against` = it is denied there (“price doesn’t matter”). */
export type Quote = { field: string; text: string; about: string; against: boolean };

const longest = 160;
/** Words that deny what stands within the next few, in the five languages, folded. */
const denying =
  /^(not|no|never|don'?t|doesn'?t|isn'?t|aren'?t|without|nor|hardly|inte|ingen|inget|inga|aldrig|utan|knappast|niet|geen|nooit|zonder|nauwelijks|nicht|kein|keine|keinen|nie|ohne|kaum|pas|aucun|aucune|jamais|sans|peu)$/;
/** Words that deny what stands before them: “price is irrelevant”, “le prix importe peu”. */
const denied =
  /^(irrelevant|unimportant|secondary|oviktigt|ovasentligt|onbelangrijk|bijzaak|egal|unwichtig|nebensache)$/;
const reach = 4;

/** What a customer wrote about these needs (columns), the first sentence about each; words matched as they stand. */
export function quotesOf(customer: Customer, texts: readonly string[], needs: readonly string[]): Quote[] {
  const sentences = texts.flatMap((field) => {
    const value = valueAt(customer, field);
    return typeof value === 'string'
      ? value.split(/(?<=[.!?;\n])\s+/).map((text) => ({ field, text: text.trim() }))
      : [];
  });
  return needs.flatMap((about) => {
    const words = wordsAbout(about);
    for (const { field, text } of sentences) {
      const match = mention(text, words);
      if (match)
        return [{ field, text: text.length > longest ? `${text.slice(0, longest - 1)}…` : text, about, ...match }];
    }
    return [];
  });
}

/** Is one of the words in the sentence, and is it denied? */
function mention(text: string, words: readonly string[]): { against: boolean } | null {
  const tokens = foldText(text).match(/[\p{L}\p{N}']+/gu) ?? [];
  const at = tokens.findIndex((token) =>
    words.some((word) => token === word || (word.length > 3 && token.startsWith(word))),
  );
  if (at < 0) return null;
  const before = tokens.slice(Math.max(0, at - reach), at);
  const after = tokens.slice(at + 1, at + 1 + reach);
  // “Not only cheap” asks for it all the same.
  const only = before.some((token) => /^(only|just|bara|alleen|nur|seulement)$/.test(token));
  const against =
    !only &&
    (before.some((token) => denying.test(token)) || after.some((token) => denying.test(token) || denied.test(token)));
  return { against };
}

/** Columns with sentences in them: what people wrote in their own words, under a header of its own or as “Comment” (a note). */
export function textColumns(customers: readonly Customer[]): string[] {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].sort();
  return ['notes', ...headers.map((header) => `own:${header}`)].filter((field) => {
    const texts = customers.flatMap((customer) => textAt(customer, field) ?? []);
    const sentences = texts.filter((text) => text.trim().split(/\s+/).length >= 3).length;
    return sentences * 2 > texts.length && sentences >= 3;
  });
}

/** What is written there; undefined where it is of another kind. */
function textAt({ values, own }: Customer, field: string): string | undefined {
  if (field === 'notes') return values.notes;
  const one = own[field.slice('own:'.length)];
  return one?.kind === 'text' && typeof one.value === 'string' ? one.value : undefined;
}

/** What members of a group wrote about what sets it apart, for it before against it, in the order of the customers. */
export function quotesAmong(
  members: readonly Customer[],
  texts: readonly string[],
  needs: readonly string[],
  most = 3,
): (Quote & { customer: Customer['id'] })[] {
  return members
    .flatMap((customer) => quotesOf(customer, texts, needs).map((quote) => ({ ...quote, customer: customer.id })))
    .sort((a, b) => Number(a.against) - Number(b.against))
    .slice(0, most);
}
