import { flatNodes, isElement, isOurs, isSkipped } from './flat-tree';
import { addressOf, type Hints, hintsIn, noHints, wholeText } from './hints';
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
  /** Words of the page for this text that are no part of it (`data-label`). */
  label: string | null;
  /** Machine name in an attribute. */
  machine: string | null;
  /** A state or a picture's description: taken only where there is no text. */
  weak: boolean;
};

/** One step down: the tag, and which child it is of how many. */
export type Step = { tag: string; index: number; of: number };

/** A place on the way down. */
type Spot = { element: Element; steps: Step[]; classes: string; hints: Hints };

/** Says whether an element is laid out as a block; asked once for each tag and way of classes. */
export type Layout = Map<string, boolean>;

/** Inline elements that only dress a part of a text. */
const dress = new Set(
  'b strong i em u s mark sup sub font bdi bdo wbr tt code big cite q ins del abbr acronym nobr var kbd samp'.split(
    ' ',
  ),
);
const skeleton = /(^|[-_\s])(skeleton|shimmer|placeholder-(glow|wave)|ghost-(cell|row|text))([-_\s]|$)/i;
const fields = /^(input|select|textarea)$/;

/** Every text of an element in the order of the page. */
export function blocksOf(root: Element, layout: Layout): Block[] {
  const blocks: Block[] = [];
  let run: { text: string; spot: Spot } | null = null;

  const add = (text: string | null, { element, steps, classes, hints }: Spot, weak = false): void => {
    blocks.push({ text, element, steps, classes, label: hints.label, machine: hints.machine, weak });
  };
  const end = (): void => {
    const text = run && tidy(run.text);
    if (run && text) add(wholeText(text, run.spot.hints), run.spot);
    run = null;
  };
  const walk = (spot: Spot): void => {
    const nodes = flatNodes(spot.element);
    let of = 0;
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (node && isElement(node) && !isOurs(node)) of += 1;
    }
    let index = 0;
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      if (node?.nodeType === 3) {
        const text = node.nodeValue ?? '';
        if (run) run.text += text;
        else if (text.trim()) run = { text, spot };
      } else if (node && isElement(node) && !isOurs(node)) {
        visit(node, spot, { tag: node.localName, index, of });
        index += 1;
      }
    }
  };
  const visit = (element: Element, around: Spot, step: Step): void => {
    const steps = [...around.steps, step];
    const spot = {
      element,
      steps,
      classes: `${around.classes}/${element.getAttribute('class') ?? ''}`,
      hints: hintsIn(element, around.hints),
    };
    if (step.tag === 'br' || step.tag === 'hr') end();
    else if (step.tag === 'svg') addState(spot);
    else if (fields.test(step.tag)) visitField(spot);
    else if (!isSkipped(element) && isShown(element)) visitShown(spot, step.tag);
  };
  const visitField = (spot: Spot): void => {
    end();
    const text = fieldText(spot.element);
    if (text !== null && isShown(spot.element)) add(text, spot, isBox(spot.element));
  };
  const visitShown = (spot: Spot, tag: string): void => {
    const { element } = spot;
    if (tag === 'img' || isIconWord(element)) addState(spot);
    else if (skeleton.test(element.getAttribute('class') ?? '') && !element.textContent?.trim()) {
      end();
      add(null, spot);
    } else {
      const apart = isBlock(spot, layout) || (!isDress(element) && isApart(element));
      if (apart) end();
      const before = blocks.length;
      walk(spot);
      if (apart) end();
      const address = addressOf(element);
      if (address && !blocks.slice(before).some(({ text }) => saysAddress.test(text ?? ''))) {
        end();
        add(address, { ...spot, steps: [...spot.steps, { tag: '@href', index: 0, of: 0 }] });
      } else if (blocks.length === before && !run) addState(spot);
    }
  };
  /** What an element without text says in an attribute: the state of a box, a description. */
  const addState = (spot: Spot): void => {
    const said = ['aria-checked', 'alt', 'aria-label', 'title'].map((name) => spot.element.getAttribute(name));
    const text = tidy(said.find(Boolean) ?? '');
    if (text) add(text, { ...spot, steps: [...spot.steps, { tag: '@', index: 0, of: 0 }] }, true);
  };

  const top = { element: root, steps: [], classes: '', hints: hintsIn(root, noHints) };
  if (fields.test(root.localName)) visitField(top);
  else walk(top);
  end();
  if (blocks.length === 0) addState(top);
  return blocks;
}

/** An address in writing: with an at sign, or a number of five digits or more, however they are grouped. */
const saysAddress = /@|(?:\d[^\d@]{0,3}){5}/;

/** Icon fonts write their pictures as words: "star_border" in the font Material Icons is a star. */
function isIconWord(element: Element): boolean {
  if (element.childElementCount > 0 || !/icon|symbol/i.test(element.getAttribute('class') ?? '')) return false;
  if (!/^[a-z\d_]+$/.test(element.textContent?.trim() ?? '')) return false;
  const font = element.ownerDocument.defaultView?.getComputedStyle(element).fontFamily ?? '';
  return /icon|symbol/i.test(font);
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

function isBlock({ element, steps, classes }: Spot, layout: Layout): boolean {
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

export function fieldText(element: Element): string | null {
  if (element.localName === 'select') {
    const { selectedOptions } = element as HTMLSelectElement;
    return tidy(Array.from(selectedOptions, (option) => option.text).join(', '));
  }
  const field = element as HTMLInputElement;
  if (isBox(field)) return String(field.checked);
  return /^(hidden|image|file|password)$/.test(field.type) ? null : tidy(field.value);
}
