import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type MakeOver, makeOver } from '@/components/page/over';

/** Bar and card, put into the page script's world when there is something to say; the page script calls it there. */
export default defineUnlistedScript(() => {
  (globalThis as { segmentLensOver?: MakeOver }).segmentLensOver = makeOver;
});
