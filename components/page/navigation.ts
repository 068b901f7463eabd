type Navigation = EventTarget;

/** Origin, path and hash path: what tells one list from another; a page number in the query does not. */
export function placeOf(url: string): string {
  const { origin, pathname, hash } = new URL(url);
  return origin + pathname + (hash.split('?')[0] ?? '');
}

/** Tells when the address changed (the page often shows the old rows for a second or two after). */
export function watchAddress(tell: () => void): () => void {
  const stop = new AbortController();
  const { navigation } = globalThis as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', tell, { signal: stop.signal });
  addEventListener('popstate', tell, { signal: stop.signal });
  addEventListener('hashchange', tell, { signal: stop.signal });
  return () => stop.abort();
}
