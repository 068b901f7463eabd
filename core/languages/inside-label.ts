/** “Letzte Bestellung”: German nouns keep their capital, so only an adjective before one loses its own. */
const adjective = /^\p{Lu}\p{Ll}+e[rs]? \p{Lu}/u;
/** A word, and no abbreviation: “KvK-nummer” keeps its capitals. */
const word = /^\p{Lu}[\p{Ll}-](?!\S*\p{Lu})/u;

/** A label inside a sentence has no capital, unless it is an abbreviation or its language has it so. */
export function insideLabel(label: string, language: string): string {
  const loses = language === 'de' ? adjective : word;
  return loses.test(label) ? `${label.slice(0, 1).toLowerCase()}${label.slice(1)}` : label;
}
