import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learn } from '@/components/page/learn';
import { makeReadAll, type ReadAll } from '@/components/page/read-all';
import { call } from '@/core/browser/call';

/** Put into the page script's world when the user wants a whole list read; the page script calls it there. */
export default defineUnlistedScript(() => {
  const scope = globalThis as { segmentLensReadAll?: ReadAll };
  // This bundle has to learn the words of pagers for itself.
  const learned = learn(call);
  scope.segmentLensReadAll = makeReadAll(learned.then(({ ok }) => ok));
});
