import type { Customer } from '../customer/customer';
import { type FieldKey, fieldKeys, fieldOf } from '../customer/fields';

/** What tells a person or a firm from another, or says something of one. */
const ofSomebody: readonly FieldKey[] = fieldKeys.filter((key) => {
  const { basis, derived } = fieldOf(key);
  return (
    key !== 'notes' &&
    !derived &&
    ['identity', 'demographic', 'psychographic', 'firmographic', 'pipeline'].includes(basis)
  );
});
/** Headers of things, in English, Swedish, Dutch, German and French. */
const things =
  /\b(product|item|article|sku|stock ?code|artikel|produkt|vara|varunummer|artikelnummer|article|produit|référence)/i;
const ofThings: readonly FieldKey[] = ['product', 'unitPrice', 'quantity', 'orderId'];

/** Do the rows name things and nobody: products, or the lines of orders without who ordered? A survey names nobody, but asks somebody. */
export function namesNobody(customers: readonly Customer[]): boolean {
  const some = (keys: readonly FieldKey[]) =>
    customers.some(({ values }) => keys.some((key) => values[key] !== undefined));
  const headers = new Set(customers.flatMap(({ own }) => Object.keys(own)));
  const words = [...headers].map((header) => header.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
  return !some(ofSomebody) && (some(ofThings) || words.some((word) => things.test(word)));
}
