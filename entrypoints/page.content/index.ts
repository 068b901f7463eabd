import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/components/page/start';
import { call, onTold } from '@/core/browser/call';

/**
 * In the isolated world of this version: a page that gets the script twice (registered, and put into open tabs) starts once.
 * WXT's own context is not used: any page can end it with an event on its document.
 */
const scope = globalThis as { segmentLens?: () => void };

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    scope.segmentLens?.();
    scope.segmentLens = startPage({ call, onTold, isAlive: () => Boolean(browser.runtime?.id) });
  },
});
