import type { Adapter } from '@/core/reading/adapters/adapter';
import type { Match } from '@/core/reading/expert';
import type { FoundList } from '@/core/reading/find-list';
import { findRecord } from '@/core/reading/find-record';
import type { PageReading } from '@/core/reading/page/read-structure';

/** Looks whether the page is about one customer; found, it is read as a list of one. */
export type LookForRecord = (match: Match) => FoundList | null;

/** `url`: of the record that stood there, `page`: as it was before the user typed. */
type Typed = { url: string; page: PageReading };

/** What the user types in a form is not yet what the system knows: from the first key on, the record is as it was before. */
export function makeLookForRecord(adapters: readonly Adapter[]): LookForRecord {
  const typed = new WeakMap<Element, Typed>();
  const heard = new WeakSet<Element>();
  const last = new WeakMap<Element, Typed>();

  return (match) => {
    const found = findRecord(document, location.href, { adapters, match });
    if (!found) return null;
    const { root } = found;
    if (!heard.has(root)) {
      heard.add(root);
      const hear = ({ isTrusted }: Event): void => {
        const before = last.get(root);
        if (isTrusted && before && typed.get(root)?.url !== before.url) typed.set(root, before);
      };
      root.addEventListener('input', hear, { capture: true, passive: true });
    }
    return {
      root,
      *read() {
        const before = typed.get(root);
        if (before?.url === location.href && root.isConnected) return before.page;
        const page = yield* found.read();
        if (page.anchors.size > 0) last.set(root, { url: location.href, page });
        return page;
      },
    };
  };
}
