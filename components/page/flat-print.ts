import { flatNodes, isElement } from '@/core/reading/page/flat-tree';

/**
 * A cheap sign of which record a row shows: the beginning of its name cell's text and its first link. Asked of the visible rows
 * at every drawing, because grids reuse a row's nodes for another record.
 */
export function printOf(row: Element, name: Element): string {
  const link =
    row.getAttribute('href') ?? name.getAttribute('href') ?? name.querySelector('a[href]')?.getAttribute('href');
  return `${textOf(name, 200)}\n${link ?? ''}`;
}

function textOf(element: Element, most: number): string {
  let text = '';
  const nodes = flatNodes(element);
  for (let at = 0; at < nodes.length && text.length < most; at += 1) {
    const node = nodes[at];
    if (node?.nodeType === 3) text += (node.nodeValue ?? '').slice(0, most);
    else if (node && isElement(node)) text += textOf(node, most - text.length);
  }
  return text;
}
