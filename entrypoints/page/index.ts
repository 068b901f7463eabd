import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { MakeOver } from '@/components/page/over';
import type { Picker } from '@/components/page/pick';
import type { ReadAll } from '@/components/page/read-all';
import type { LookForRecord } from '@/components/page/record';
import { startPage } from '@/components/page/start';
import { call, isAlive, onTold } from '@/core/browser/call';

/** In the isolated world of this version: a page that gets the script twice (registered, and put into open tabs) starts once. */
const scope = globalThis as {
  segmentLens?: () => void;
  segmentLensOver?: MakeOver;
  segmentLensPick?: Picker;
  segmentLensReadAll?: ReadAll;
  segmentLensRecord?: Promise<LookForRecord | null>;
};

/**
 * The script on the CRM page, registered while the user has the site switched on. No content script by WXT's name: that brings
 * a context which any page can end by an event on its document, and 3 kB more.
 */
export default defineUnlistedScript(() => {
  scope.segmentLens?.();
  scope.segmentLens = startPage({
    call,
    onTold,
    isAlive,
    async over() {
      if (!scope.segmentLensOver) await call('bring', { script: 'over' });
      return scope.segmentLensOver ?? null;
    },
    async record(match) {
      if (!scope.segmentLensRecord) await call('bring', { script: 'record' });
      return (await scope.segmentLensRecord)?.(match) ?? null;
    },
    async pick(picking) {
      if (!scope.segmentLensPick) await call('bring', { script: 'pick' });
      scope.segmentLensPick?.(picking);
    },
    async readAll(pages) {
      if (!scope.segmentLensReadAll) await call('bring', { script: 'read-all' });
      scope.segmentLensReadAll?.(pages);
    },
  });
});
