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
/** Headers of things, whole, in English, Swedish, Dutch, German and French: a question about a product is none. */
const things =
  /^(product|item|article|sku|stock|artikel|produkt|vara|produit|référence)( ?(id|name|title|nr|no|number|code|namn|nummer|naam|bezeichnung|nom))?$/i;
const ofThings: readonly FieldKey[] = ['product', 'unitPrice', 'quantity', 'orderId'];

/** Do the rows name things and nobody: products, or the lines of orders without who ordered? A survey names nobody, but asks somebody. */
export function namesNobody(customers: readonly Customer[]): boolean {
  const some = (keys: readonly FieldKey[]) =>
    customers.some(({ values }) => keys.some((key) => values[key] !== undefined));
  const headers = new Set(customers.flatMap(({ own }) => Object.keys(own)));
  const words = [...headers].map((header) => header.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
  return !some(ofSomebody) && (some(ofThings) || words.some((word) => things.test(word)));
}
