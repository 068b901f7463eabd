/** What happens to the page as a whole. */
export type Life = {
  /** The address is another one; the rows may follow a second or two later. */
  address: () => void;
  /** The tab is looked at again; `long` = after so long a time, or out of the browser's cache, that badges may be old. */
  back: (long: boolean) => void;
  /** Every few seconds while the tab is looked at: did something go unnoticed? */
  sweep: () => void;
};

const every = 3000;
const longAway = 600_000;

/** Origin, path and hash path: what tells one list from another; a page number in the query does not. */
export function placeOf(url: string): string {
  const { origin, pathname, hash } = new URL(url);
  return origin + pathname + (hash.split('?')[0] ?? '');
}

export function watchPage({ address, back, sweep }: Life, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', address, { signal });
  addEventListener('popstate', address, { signal });
  addEventListener('hashchange', address, { signal });

  let hiddenAt = 0;
  addEventListener('pageshow', ({ persisted }) => persisted && back(true), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) hiddenAt = performance.now();
      else back(performance.now() - hiddenAt > longAway);
    },
    { signal },
  );
  const sweeping = setInterval(() => {
    if (!document.hidden) sweep();
  }, every);
  signal.addEventListener('abort', () => clearInterval(sweeping));
}
