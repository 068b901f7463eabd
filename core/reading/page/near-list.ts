import { flatChildren, flatParent } from './flat-tree';
import type { PageRecord } from './structure';

/** So many levels above the list its pager and count stand at most. */
const levels = 6;
/** A level with more elements is the page at large, not the list's surroundings. */
const most = 3000;

/** What stands near a list and is in none of its records, level by level: inside its root, then around it. */
export function* nearList(root: Element, records: readonly PageRecord[]): Generator<Element[]> {
  const rows = new Set(records.flatMap(({ parts }) => parts));
  let inner: Element | null = null;
  let around: Element | null = root;
  for (let level = 0; around && level < levels; level += 1) {
    const found: Element[] = [];
    collect(around, inner, rows, found);
    yield found;
    inner = around;
    around = flatParent(around);
  }
}

function collect(element: Element, without: Element | null, rows: ReadonlySet<Element>, found: Element[]): void {
  for (const child of flatChildren(element)) {
    if (child === without || rows.has(child) || found.length >= most) continue;
    found.push(child);
    collect(child, without, rows, found);
  }
}
