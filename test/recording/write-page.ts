import { isElement } from '../../core/reading/page/flat-tree';
import { isShown } from '../../core/reading/page/visible';
import type { Anonymous, Known } from './anonymous';
import type { Kept } from './keep';

const dropped = new Set(
  'script style link meta noscript template iframe frame object embed video audio source'.split(' '),
);
const empty = new Set('img input br hr wbr col area'.split(' '));

/** The kept part of the page as HTML. Reads the page and changes nothing. */
export function writePage(
  document: Document,
  { whole, around }: Kept,
  known: ReadonlyMap<Element, Known>,
  anonymous: Anonymous,
): string {
  const write = (element: Element, inside: boolean, outer: Known | null): string => {
    const tag = element.localName;
    const all = inside || whole.has(element);
    if (dropped.has(tag) || !(all || around.has(element))) return '';
    if (all && tag !== 'slot' && !isShown(element)) return '';
    const about = known.get(element) ?? outer;
    const attributes = Array.from(element.attributes, ({ name, value }) => {
      // Slots are joined to what is put into them by name.
      const joins = name === 'slot' || (tag === 'slot' && name === 'name');
      const fresh = joins ? value : anonymous.attribute(name, value, about);
      return fresh === null ? '' : fresh === '' ? ` ${name}` : ` ${name}="${toHtml(fresh)}"`;
    });
    const open = `<${tag}${attributes.join('')}${displayOf(element)}>`;
    if (empty.has(tag)) return open;
    if (tag === 'svg') return `${open}</svg>`;
    const { shadowRoot } = element;
    const shadow = shadowRoot ? `<template shadowrootmode="open">${inner(shadowRoot, all, about)}</template>` : '';
    return `${open}${shadow}${inner(element, all, about)}</${tag}>`;
  };
  const inner = (node: Node, all: boolean, about: Known | null): string =>
    Array.from(node.childNodes, (child) => {
      if (isElement(child)) return write(child, all, about);
      if (child.nodeType !== 3 || !all) return '';
      const text = (child.nodeValue ?? '').replace(/\s+/g, ' ');
      return toHtml(anonymous.text(text, about));
    }).join('');
  return inner(document.body, whole.has(document.body), null);
}

const inlineTags = /^(a|span|b|i|em|strong|small|label|button|code|time|abbr|img|input|svg|slot)$/;

/** How the page's styles, which are left behind, lay the element out where its tag alone does not. */
function displayOf(element: Element): string {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  if (element.localName === 'br') return '';
  const isInline = inlineTags.test(element.localName) || element.localName.includes('-');
  const byTag = isInline ? /^inline/ : /^(block|table|list-item|none)/;
  return display === '' || byTag.test(display) ? '' : ` style="display:${display}"`;
}

const toHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
