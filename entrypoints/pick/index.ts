import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Picker, pick } from '@/components/page/pick';

/** Put into the page script's world when the user wants another list of the page; the page script calls it there. */
export default defineUnlistedScript(() => {
  (globalThis as { segmentLensPick?: Picker }).segmentLensPick = pick;
});
