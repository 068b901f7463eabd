/**
 * The address of the list at a URL: origin, path and hash path, so that the next page of a list is the same list. `also` is
 * what else tells the lists of its system apart (an adapter's `address`).
 */
export function addressOf(url: string, also?: string): string {
  const { origin, protocol, pathname, hash } = new URL(url);
  const base = origin === 'null' ? `${protocol}//` : origin;
  const route = /^#!?\//.test(hash) ? hash.split('?')[0] : '';
  const more = also ? new RegExp(also).exec(url)?.[0] : '';
  return `${base}${pathname}${route}${more ?? ''}`;
}
