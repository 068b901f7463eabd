import { choiceOf } from '@/core/reading/chosen';
import type { Finder } from './finder';
import type { Link } from './link';
import { placeOf } from './page-life';
import type { Picking } from './pick';

type Here = Pick<Link, 'pick' | 'call'> & { finder: Finder; shown: Element | null };

/** "Not this list?" What is chosen holds for this address until it is taken back. */
export function pickAnother({ finder, pick, call, shown }: Here, on: Pick<Picking, 'layer' | 'words'>): void {
  const lists = finder.every();
  const address = placeOf(location.href);
  pick({
    ...on,
    roots: lists.map(({ structure }) => structure.root),
    shown,
    isChosen: finder.chosen() !== undefined,
    choose(root) {
      const chosen = lists.find(({ structure }) => structure.root === root);
      void call('choose', { address, choice: chosen ? choiceOf(chosen) : null });
      finder.choose(chosen);
    },
  });
}
