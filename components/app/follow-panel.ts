import { browser } from 'wxt/browser';
import { isMeantFor, watchPanelPlace } from '@/core/store/panel-place';

/** The panel beside the page goes where the page leads; the same page in a tab goes its own way. */
export async function followPanel(): Promise<void> {
  const opened = Date.now();
  if (await browser.tabs.getCurrent()) return;
  const own = (await browser.windows.getCurrent()).id;
  const [tab] = await browser.tabs.query({ active: true, windowId: own });
  let seen = '';
  watchPanelPlace((place) => {
    if (place.window !== own || place.at <= seen) return;
    const isNew = seen === '' && Date.parse(place.at) < opened;
    seen = place.at;
    if (isMeantFor(place, { opened, isNew, beside: tab?.url, hash: location.hash })) location.hash = place.hash;
  });
}
