/** A space before a tall mark or inside a quotation, as it is typed. */
const typed = / (?=[:;!?»%])|(?<=«) /g;
/** The narrow no-break space that French has there (The Unicode Standard, 6.2). */
const narrow = '\u202f';

type Tree = { readonly [key: string]: string | Tree };

/** Texts as French sets them: no mark stands alone at the start of a line. */
export const withSpaces = <T extends object>(texts: T): T => spaced(texts as Tree) as T;

const spaced = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, text]) => [
      key,
      typeof text === 'string' ? text.replaceAll(typed, narrow) : spaced(text),
    ]),
  );
