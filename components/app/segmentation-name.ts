import type { Speaker } from '@/core/languages/speaker';
import type { StoredModel } from '@/core/store/db';

/** What a segmentation is called: by the user's own name, else by its ready set, else by its method. */
export const nameOfModel = ({ name, because, method }: StoredModel, speaker: Speaker): string =>
  name ?? (because?.set ? speaker.set(because.name) : speaker.method(method));
