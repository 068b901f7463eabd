import { listId } from '@/core/customer/customer';
import { likelyIn } from '@/core/store/segmentations/likely-in';
import type { LikelyHere } from './use-likely';

/** Each pair is a decision: the next come up as these are made. */
const shown = 10;

/** Comparing everybody of a list with everybody takes half a second at 10,000: it is done here. One ask (a list) a worker. */
addEventListener('message', ({ data }: MessageEvent<string>) => {
  void likelyIn(listId.parse(data)).then((pairs) =>
    postMessage({ count: pairs.length, first: pairs.slice(0, shown) } satisfies LikelyHere),
  );
});
