import { browser } from 'wxt/browser';

/** What the user does in the browser itself: a shortcut, or our entry in the menu of a selection or link. */
export type Act = { tab: number; window: number; link: string | null; selection: string; frame?: number };

export type Acts = {
  tag: (act: Act) => void;
  panel: (act: Act) => void;
  /** Puts the message for the customer at hand into the field with the cursor. */
  message: (act: Act) => void;
  /** To the badges by keyboard. */
  badges: (act: Act) => void;
};

const menuId = 'tag';

/**
 * Listens to shortcuts (the keys stand in the manifest) and to the menu. Call it at the top level of the background. A handler runs
 * inside the user's gesture: what opens a panel comes first in it, before any await.
 */
export function followActs(acts: Acts, menuTitle: () => Promise<string>): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const act = name as keyof Acts;
    if (tab?.id === undefined || !Object.hasOwn(acts, act)) return;
    acts[act]({ tab: tab.id, window: tab.windowId, link: null, selection: '' });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, selectionText, frameId }, tab) => {
    if (menuItemId !== menuId || tab?.id === undefined) return;
    const where = { tab: tab.id, window: tab.windowId, ...(frameId !== undefined && { frame: frameId }) };
    acts.tag({ ...where, link: linkUrl ?? null, selection: selectionText ?? '' });
  });
  // Kept by the browser until the next update.
  browser.runtime.onInstalled.addListener(async () => {
    const title = await menuTitle();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: menuId, title, contexts: ['selection', 'link'] });
  });
}
