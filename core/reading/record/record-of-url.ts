import type { RecordPage } from '../adapters/adapter';
import { isId } from '../page/row-keys';
import type { RecordRef } from '../reading';

/** Parameters that name a record, not a page or a tab. */
const named = /(^|[_-])(\w*id|record|key)$/i;

/** Every part of the address that may be the record's id, surest first: what an adapter knows, the path from its end, the query. */
export function refsOf(url: string, page: RecordPage | null): RecordRef[] {
  const { origin, protocol } = new URL(url);
  const base = origin === 'null' ? `${protocol}//` : origin;
  const rest = url.slice(url.indexOf('/', protocol.length + 2));
  const [path = '', query = ''] = parted(rest);
  return [...(page ? byPage(base, rest, page) : []), ...idsIn(base + path), ...idsInQuery(base, rest, query)];
}

/** Path and hash path without queries; the query of either. */
function parted(rest: string): [path: string, query: string] {
  const hash = rest.indexOf('#');
  const before = hash === -1 ? rest : rest.slice(0, hash);
  const route = hash === -1 ? '' : rest.slice(hash);
  const [page = '', query = ''] = before.split('?');
  const [at = '', more = ''] = route.split('?');
  return [page + (/^#!?\//.test(at) ? at : ''), query || more];
}

function byPage(base: string, rest: string, { address, space }: RecordPage): RecordRef[] {
  const found = new RegExp(address).exec(rest);
  const id = found?.groups?.id;
  if (space === undefined || !found || !id) return [];
  return [{ space: `${base}${found[0].replace(new RegExp(address), space)}/`, id: decode(id) }];
}

function idsIn(path: string): RecordRef[] {
  const parts = path.split('/');
  return parts
    .flatMap((part, at): RecordRef[] =>
      at > 2 && isId(part) ? [{ space: `${parts.slice(0, at).join('/')}/`, id: decode(part) }] : [],
    )
    .reverse();
}

function idsInQuery(base: string, rest: string, query: string): RecordRef[] {
  return query.split('&').flatMap((pair): RecordRef[] => {
    const [name = '', value = ''] = pair.split('=');
    if (!named.test(name) || !isId(value)) return [];
    const at = rest.indexOf(pair);
    return [{ space: base + rest.slice(0, at + name.length + 1), id: decode(value) }];
  });
}

const decode = (text: string): string => decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));

/** The space of the ids of a list: its system up to the id in the pattern of its links, or all of it. */
export const spaceOf = (system: string): string =>
  system.includes('{id}') ? system.slice(0, system.indexOf('{id}')) : `${system}/`;
