import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export type ActiveTab = { id: number; window: number; url: string | undefined };

const read = (tab: {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
}): ActiveTab => ({
  id: tab.id ?? -1,
  window: tab.windowId ?? -1,
  url: tab.url,
});

/**
 * The tab that the popup speaks of: the one named in its address (`?tab=7`), else the active one. Where the popup itself is a
 * tab, the one that was looked at before it. The address of a tab is only known where the user let us in.
 */
export async function findTab(search: string): Promise<ActiveTab> {
  const named = Number(new URLSearchParams(search).get('tab'));
  if (named > 0) return read(await browser.tabs.get(named));
  const own = await browser.tabs.getCurrent();
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active && active.id !== own?.id) return read(active);
  const ours = browser.runtime.getURL('/');
  const others = (await browser.tabs.query({ lastFocusedWindow: true })).filter(({ url }) => !url?.startsWith(ours));
  const before = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return read(before ?? active ?? {});
}

/** Undefined until it is found. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    let gone = false;
    const look = () =>
      findTab(location.search)
        .catch(() => read({}))
        .then((found) => {
          if (!gone) setTab(found);
        });
    void look();
    // With a permission the address of the tab becomes known.
    browser.permissions.onAdded.addListener(look);
    browser.tabs.onActivated.addListener(look);
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(look);
      browser.tabs.onActivated.removeListener(look);
    };
  }, []);
  return tab;
}
