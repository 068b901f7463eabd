import { browser } from 'wxt/browser';

/** Firefox's own; the types of the extension API are Chrome's. */
type Sidebar = { sidebarAction?: { open: () => Promise<void> } };

/** Opens the panel beside the page. Call it first thing in a click handler: both browsers open it only there. */
export function openPanel(window: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId: window });
}

/** The same page in a tab of its own. `hash` leads to a screen. */
export const tabAddress = (hash: string): string => browser.runtime.getURL('/sidepanel.html') + hash;
