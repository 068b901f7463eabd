import { flatNodes, isElement, isSkipped } from './flat-tree';
import { tidy } from './text';
import { isShown } from './visible';

/** One text as it stands in a record: a run of inline text, a field's value, or what an attribute says in its place. */
export type Block = {
  /** Null = a placeholder stands here: not loaded yet. */
  text: string | null;
  element: Element;
  /** The way from the cell down to the text. */
  steps: Step[];
  /** The classes on that way: they tell optional lines of the same build apart. */
  classes: string;
  /** Words of the page for this text that are no part of it: `data-label`, `aria-label`, `title`, `itemprop`. */
  label: string | null;
  /** Machine name in an attribute. */
  machine: string | null;
  /** A state or a picture's description: taken only where there is no text. */
  weak: boolean;
};

/** One step down: the tag, and which child it is of how many. */
export type Step = { tag: string; index: number; of: number };

/** Inline elements that only dress a part of a text. */
const dress = new Set(
  'b strong i em u s mark sup sub font bdi bdo wbr tt code big cite q ins del abbr acronym nobr var kbd samp'.split(
    ' ',
  ),
);
const skeleton = /(^|[-_\s])(skeleton|shimmer|placeholder-(glow|wave)|ghost-(cell|row|text))([-_\s]|$)/i;

type Run = { text: string; element: Element; steps: Step[]; classes: string };

/** Says whether an element is laid out as a block; asked once for each tag and way of classes. */
export type Layout = Map<string, boolean>;

/** Every text of an element in the order of the page. */
export function blocksOf(root: Element, layout: Layout): Block[] {
  const blocks: Block[] = [];
  let run: Run | null = null;

  const end = (): void => {
    const text = run && tidy(run.text);
    if (run && text) blocks.push(describe(run.element, text, run.steps, run.classes, root));
    run = null;
  };
  const add = (element: Element, text: string | null, steps: Step[], classes: string, weak = false): void => {
    blocks.push({ ...describe(element, text ?? '', steps, classes, root), text, weak });
  };
  const walk = (element: Element, steps: Step[], classes: string): void => {
    const nodes = flatNodes(element);
    let of = 0;
    for (let at = 0; at < nodes.length; at += 1) if (nodes[at]?.nodeType === 1) of += 1;
    let index = 0;
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (!node) continue;
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        if (run) run.text += text;
        else if (text.trim()) run = { text, element, steps, classes };
      } else if (isElement(node)) {
        visit(node, [...steps, { tag: node.localName, index, of }], `${classes}/${node.getAttribute('class') ?? ''}`);
        index += 1;
      }
    }
  };
  const visit = (element: Element, steps: Step[], classes: string): void => {
    const name = element.localName;
    if (name === 'br' || name === 'hr') end();
    else if (name === 'svg') addState(element, steps, classes);
    else if (!isSkipped(element)) visitShown(element, name, steps, classes);
  };
  const visitShown = (element: Element, name: string, steps: Step[], classes: string): void => {
    if (name === 'input' || name === 'select' || name === 'textarea') {
      end();
      const text = fieldText(element);
      if (text !== null && isShown(element)) add(element, text, steps, classes, isBox(element));
      return;
    }
    if (!isShown(element)) return;
    if (name === 'img') {
      addState(element, steps, classes);
      return;
    }
    if (skeleton.test(element.getAttribute('class') ?? '') && !element.textContent?.trim()) {
      end();
      add(element, null, steps, classes);
      return;
    }
    const apart = isBlock(element, steps, classes, layout) || (!isDress(element) && isApart(element));
    if (apart) end();
    const before = blocks.length;
    walk(element, steps, classes);
    if (apart) end();
    const hidden = addressOf(element);
    if (hidden && !blocks.slice(before).some(({ text }) => /@|\d{4}/.test(text ?? ''))) {
      end();
      add(element, hidden, [...steps, { tag: '@href', index: 0, of: 0 }], classes);
    } else if (blocks.length === before && !run) addState(element, steps, classes);
  };
  /** What an element without text says in an attribute: the state of a box, a description. */
  const addState = (element: Element, steps: Step[], classes: string): void => {
    const said = ['aria-checked', 'alt', 'aria-label', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
    const text = tidy(said ?? '');
    if (text) add(element, text, [...steps, { tag: '@', index: 0, of: 0 }], classes, true);
  };

  if (/^(input|select|textarea)$/.test(root.localName)) visit(root, [], '');
  else walk(root, [], '');
  end();
  if (blocks.length === 0) addState(root, [], '');
  return blocks;
}

const isDress = (element: Element): boolean =>
  dress.has(element.localName) || (element.localName === 'span' && !element.getAttribute('class'));

/** Text that touches its neighbour without a space is one word with it, whatever the markup. */
function isApart(element: Element): boolean {
  const before = element.previousSibling;
  const after = element.nextSibling;
  const glued =
    (before?.nodeType === 3 && /\S$/.test(before.nodeValue ?? '')) ||
    (after?.nodeType === 3 && /^[^\s,;:|·•–—/()-]/.test(after.nodeValue ?? ''));
  return !glued;
}

function isBlock(element: Element, steps: Step[], classes: string, layout: Layout): boolean {
  const key = `${element.localName}|${steps.length}|${classes}`;
  let block = layout.get(key);
  if (block === undefined) {
    const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
    block = !/^(inline|contents|)$/.test(display);
    layout.set(key, block);
  }
  return block;
}

const isBox = (element: Element): boolean => /^(checkbox|radio)$/.test((element as HTMLInputElement).type);

function fieldText(element: Element): string | null {
  if (element.localName === 'select') {
    const { selectedOptions } = element as HTMLSelectElement;
    return tidy(Array.from(selectedOptions, (option) => option.text).join(', '));
  }
  const field = element as HTMLInputElement;
  if (isBox(field)) return String(field.checked);
  return /^(hidden|image|file|password)$/.test(field.type) ? null : tidy(field.value);
}

const machineAttributes = ['data-field', 'data-property', 'data-anonymize', 'data-name', 'itemprop', 'field'];

function describe(element: Element, shown: string, steps: Step[], classes: string, root: Element): Block {
  let text = shown;
  let label: string | null = null;
  let machine: string | null = null;
  for (
    let at: Element | null = element, depth = 0;
    at && depth < 6;
    at = at === root ? null : at.parentElement, depth += 1
  ) {
    text = fuller(at, text);
    label ??= at.getAttribute('data-label') ?? at.getAttribute('data-title') ?? null;
    for (const name of machineAttributes) machine ??= at.getAttribute(name);
    if (at.localName === 'address') machine ??= 'address';
  }
  return { text, element, steps, classes, label: label && tidy(label), machine, weak: false };
}

/** The whole text where the page shows a part of it, and the plain date where it shows "3 days ago". */
function fuller(element: Element, text: string): string {
  const address = addressOf(element);
  if (address && (isCut(text) || (text.includes('@') && address.includes('@')))) return address;
  const date = element.getAttribute('datetime');
  if (date && iso.test(date) && !/\d{4}/.test(text)) return date;
  const title = tidy(element.getAttribute('title') ?? '');
  if (title && isCut(text) && title.startsWith(text.replace(/\s*(…|\.{3})$/, ''))) return title;
  if (iso.test(title) && !/\d{4}/.test(text)) return title;
  return text;
}

/** The address behind a link that writes or calls. */
function addressOf(element: Element): string | null {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const found = href && /^(?:mailto|tel|callto):([^?]+)/i.exec(href);
  return found?.[1] ? tidy(decode(found[1])) : null;
}

const iso = /^\d{4}-\d\d-\d\d([T ]|$)/;
const isCut = (text: string): boolean => /(…|\.{3})$/.test(text);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
