import { flatNodes, isElement, isSkipped } from './flat-tree';
import { isShown } from './visible';

/** What an element is made of: the ways of tags down to its texts, and how much text there is. */
export type Shape = { paths: Set<number>; chars: number; texts: number };

export type Shapes = { of: (element: Element) => Shape; childrenOf: (element: Element) => Element[] };

/** Ways kept for one element: a record has fewer, and what has more is no record. */
const mostPaths = 150;
/** Of a large group of siblings so many are looked at: enough to know its build. */
const mostSiblings = 40;

/** One pass from the leaves up over everything shown under `top`. */
export function takeShapes(top: Element): Shapes {
  const shapes = new Map<Element, Shape>();
  const children = new Map<Element, Element[]>();
  shapeOf(top, (element, shape, inside) => {
    shapes.set(element, shape);
    children.set(element, inside);
  });
  return { of: (element) => shapes.get(element) ?? empty, childrenOf: (element) => children.get(element) ?? [] };
}

const empty: Shape = { paths: new Set(), chars: 0, texts: 0 };

/** The build of one element; `note` hears of everything on the way. */
export function shapeOf(element: Element, note?: (element: Element, shape: Shape, children: Element[]) => void): Shape {
  const shape: Shape = { paths: new Set(), chars: 0, texts: 0 };
  const inside: Element[] = [];
  const nodes = flatNodes(element);
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    if (node.nodeType === 3) {
      const length = (node.nodeValue ?? '').trim().length;
      if (length > 0) {
        shape.paths.add(leaf);
        shape.chars += length;
        shape.texts += 1;
      }
    } else if (isElement(node) && !isSkipped(node)) inside.push(node);
  }
  const looked = sample(inside).filter(isShown);
  for (const child of looked) {
    const below = shapeOf(child, note);
    shape.chars += below.chars;
    shape.texts += below.texts;
    const name = nameOf(child);
    for (const path of below.paths) {
      if (shape.paths.size >= mostPaths) break;
      shape.paths.add(Math.imul(path ^ name, 0x01000193));
    }
  }
  if (/^(input|select|textarea|img)$/.test(element.localName)) shape.paths.add(leaf + 1);
  note?.(element, shape, looked);
  return shape;
}

const leaf = 7;

/** A number for a tag (FNV-1a): ways are compared often, and numbers compare fastest. */
const tagNumbers = new Map<string, number>();
function nameOf({ localName }: Element): number {
  let number = tagNumbers.get(localName);
  if (number === undefined) {
    number = 0x811c9dc5;
    for (let at = 0; at < localName.length; at += 1) number = Math.imul(number ^ localName.charCodeAt(at), 0x01000193);
    tagNumbers.set(localName, number);
  }
  return number;
}

function sample(elements: Element[]): Element[] {
  if (elements.length <= mostSiblings * 2) return elements;
  const step = elements.length / mostSiblings;
  return Array.from({ length: mostSiblings }, (_, at) => elements[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
}

/** 0–1: how much of two builds is the same. Optional lines make one a part of the other, which counts nearly as much. */
export function likeness(a: Shape, b: Shape): number {
  const [few, many] = a.paths.size < b.paths.size ? [a.paths, b.paths] : [b.paths, a.paths];
  if (few.size === 0) return 0;
  let same = 0;
  for (const path of few) if (many.has(path)) same += 1;
  const jaccard = same / (few.size + many.size - same);
  const contained = few.size >= 2 ? (same / few.size) * 0.7 : 0;
  return Math.max(jaccard, contained);
}
