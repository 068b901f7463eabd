import type { Reading } from '../reading';
import { ancestorsOf } from './flat-tree';
import type { Structure } from './structure';

const aside = new Set(['nav', 'header', 'footer', 'aside', 'form', 'fieldset', 'menu', 'dialog']);
const asideRole = /^(navigation|menu|menubar|banner|contentinfo|complementary|tablist|toolbar|search|tree)$/;

/** How list-like: records × what differs between them × text, less where lists are furniture of the page. */
export function listScore({ root, records, kind }: Structure, { columns, rows }: Reading): number {
  let varying = 0;
  let chars = 0;
  columns.forEach((_, at) => {
    const texts = rows.flatMap(({ cells }) => (cells[at] ? [cells[at]] : []));
    const different = new Set(texts);
    if (texts.length < rows.length * 0.3 || (different.size < 2 && rows.length > 1)) return;
    varying += different.size > rows.length * 0.3 ? 1 : 0.5;
    chars += texts.reduce((sum, text) => sum + Math.min(text.length, 200), 0) / rows.length;
  });
  const size = records.length ** 0.7 * Math.min(varying, 8) * Math.log2(1 + Math.min(chars, 400));
  return size * (kind === 'table' ? 1.5 : 1) * context(root);
}

function context(root: Element): number {
  let factor = 1;
  for (const element of [root, ...ancestorsOf(root)]) {
    if (aside.has(element.localName) || asideRole.test(element.getAttribute('role') ?? ''))
      factor *= element.localName === 'form' ? 0.8 : 0.3;
  }
  return factor;
}
