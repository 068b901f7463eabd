import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learn } from '@/components/page/learn';
import { type LookForRecord, makeLookForRecord } from '@/components/page/record';
import { call } from '@/core/browser/call';

/** Put into the page script's world on a page without a list of customers; the page script calls it there. */
export default defineUnlistedScript(() => {
  // This bundle has to learn the words for itself.
  const learned = learn(call);
  (globalThis as { segmentLensRecord?: Promise<LookForRecord | null> }).segmentLensRecord = learned.then((known) =>
    known.ok ? makeLookForRecord(known.value.adapters) : null,
  );
});
