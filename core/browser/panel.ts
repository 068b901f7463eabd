import { browser } from 'wxt/browser';

/** Firefox's own; the types of the extension API are Chrome's. */
type Sidebar = {
  sidebarAction?: { open: () => Promise<void>; isOpen: (of: { windowId: number }) => Promise<boolean> };
};

const { sidebarAction } = browser as unknown as Sidebar;

/** Opens the panel beside the page. Call it first thing in a click handler: both browsers open it only there. */
export const openPanel = (window: number): Promise<void> =>
  sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId: window });

/** The same page in a tab of its own. `hash` leads to a screen. */
export const tabAddress = (hash: string): string => browser.runtime.getURL('/sidepanel.html') + hash;

/**
 * Where the panel could not be opened, its screen comes in a tab: Firefox does not take a click in a web page as a gesture, and
 * nobody is left before a button that does nothing. A panel that is open already has been led there.
 */
export async function panelOrTab(opening: Promise<void>, window: number, hash: string): Promise<void> {
  const opened = await opening.then(
    () => true,
    () => sidebarAction?.isOpen({ windowId: window }) ?? false,
  );
  if (!opened) await browser.tabs.create({ url: tabAddress(hash), windowId: window });
}
