import { browser } from 'wxt/browser';
import { watchPanelPlace } from '@/core/store/panel-place';

/** A press on a page opens the panel and says where to; a panel that opens may be this late, ms. */
const late = 10_000;

/** The panel beside the page goes where a press on the page leads; the same page in a tab goes its own way. */
export async function followPanel(): Promise<void> {
  if (await browser.tabs.getCurrent()) return;
  const own = (await browser.windows.getCurrent()).id;
  let seen = new Date(Date.now() - late).toISOString();
  watchPanelPlace(({ hash, window, at }) => {
    if (window !== own || at <= seen) return;
    seen = at;
    location.hash = hash;
  });
}
