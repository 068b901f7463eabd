// A stand-in for Supabase, as far as the CRM asks: GoTrue lets anybody in, PostgREST reads the tables and writes nothing.
import type { Table } from './realtimex-tables';
import { type Answer, answerJson } from './serve';

const user = { id: 'user-1', aud: 'authenticated', role: 'authenticated', email: 'jane@crm.test', user_metadata: {} };
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const makeSession = () => {
  const expires_in = 24 * 3600;
  const expires_at = Math.floor(Date.now() / 1000) + expires_in;
  const access_token = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ sub: user.id, exp: expires_at })}.stand-in`;
  return { access_token, token_type: 'bearer', expires_in, expires_at, refresh_token: 'stand-in', user };
};

const reserved = new Set(['select', 'order', 'offset', 'limit', 'columns', 'on_conflict', 'or', 'and']);
const compare = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a ?? '').localeCompare(String(b ?? ''));

/** `name=operator.value`, the operators that the CRM uses. */
const passes = (value: unknown, test: string): boolean => {
  const [, not, operator, wanted = ''] = /^(not\.)?([a-z]+)\.(.*)$/s.exec(test) ?? [];
  const bare = (text: string) => text.replace(/^["(]+|[")]+$/g, '');
  const found = (() => {
    if (operator === 'in') return bare(wanted).split(',').map(bare).includes(String(value));
    if (operator === 'is') return String(value ?? null) === wanted;
    if (operator === 'ilike')
      return String(value ?? '')
        .toLowerCase()
        .includes(wanted.replace(/[*%]/g, '').toLowerCase());
    if (operator === 'gte') return compare(value, wanted) >= 0;
    if (operator === 'lte') return compare(value, wanted) <= 0;
    if (operator === 'gt') return Number(value) > Number(wanted);
    return String(value) === wanted;
  })();
  return not ? !found : found;
};

const select = (table: Table, query: URLSearchParams): Table => {
  const kept = table.filter((row) => [...query].every(([name, test]) => reserved.has(name) || passes(row[name], test)));
  const [column, direction] = (query.get('order') ?? '').split(',')[0]?.split('.') ?? [];
  if (!column) return kept;
  const sign = direction === 'desc' ? -1 : 1;
  return kept.toSorted((a, b) => sign * compare(a[column], b[column]));
};

export const answerSupabase =
  (tables: Record<string, Table>): Answer =>
  (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (pathname === '/auth/v1/token') return answerJson(response, makeSession());
    if (pathname === '/auth/v1/user') return answerJson(response, user);
    if (pathname.startsWith('/auth/v1/')) return answerJson(response, {});
    // A later date than any of its own migrations: it offers no update of the database.
    if (pathname === '/rest/v1/rpc/get_latest_migration_timestamp') return answerJson(response, '29991231235959');
    if (pathname.startsWith('/rest/v1/rpc/')) return answerJson(response, null);
    if (!pathname.startsWith('/rest/v1/')) return false;
    const found = select(tables[pathname.slice('/rest/v1/'.length)] ?? [], searchParams);
    const from = Number(searchParams.get('offset') ?? 0);
    const page = found.slice(from, from + Number(searchParams.get('limit') ?? found.length));
    const range = `${from}-${from + Math.max(page.length - 1, 0)}/${found.length}`;
    const single = request.headers.accept?.includes('vnd.pgrst.object') === true;
    return answerJson(response, single ? (page[0] ?? null) : page, { 'content-range': range });
  };
