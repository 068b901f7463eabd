import { flatChildren } from './flat-tree';
import { likeness, type Shape, type Shapes, shapeOf, takeShapes } from './shapes';
import { isShown } from './visible';

/** Elements of one build under one root, all equally deep: records, perhaps. */
export type Repeat = { root: Element; tags: string[]; shape: Shape; members: Element[]; weight: number };

/** Two builds are of one kind from here on (0–1). */
const alike = 0.5;
/** Records stand at most so deep under the element that holds them all: board > column > list > card. */
const deepest = 4;

/** Groups of elements of one build, heaviest first. */
export function findRepeats(top: Element, most: number): Repeat[] {
  const shapes = takeShapes(top);
  const repeats: Repeat[] = [];
  const walk = (element: Element): void => {
    const children = shapes.childrenOf(element);
    if (children.length > 1) repeats.push(...repeatsUnder(element, children, shapes));
    for (const child of children) if (shapes.of(child).texts > 3) walk(child);
  };
  walk(top);
  return repeats.sort((a, b) => b.weight - a.weight).slice(0, most);
}

function repeatsUnder(root: Element, children: Element[], shapes: Shapes): Repeat[] {
  const found = cluster(children, shapes)
    .filter(({ length }) => length > 1)
    .map((members) => toRepeat(root, [], members, shapes));
  // Cousins: the same build in several siblings of one tag (cards in rows, boards, lists by letter).
  for (const wrappers of byTag(children).values()) {
    if (wrappers.length < 2 || wrappers.length > 200) continue;
    let level = wrappers.map((wrapper) => ({ wrapper, element: wrapper, tags: [wrapper.localName] }));
    for (let depth = 2; depth <= deepest && level.length > 0; depth += 1) {
      level = level.flatMap(({ wrapper, element, tags }) =>
        shapes.childrenOf(element).map((child) => ({ wrapper, element: child, tags: [...tags, child.localName] })),
      );
      if (level.length > 400) break;
      const wrapperOf = new Map(level.map(({ element, wrapper }) => [element, wrapper]));
      for (const members of byWay(level).values()) {
        for (const group of cluster(
          members.map(({ element }) => element),
          shapes,
        )) {
          const used = new Set(group.map((member) => wrapperOf.get(member)));
          if (used.size < 2 || group.length <= used.size) continue;
          found.push(toRepeat(root, members[0]?.tags.slice(0, -1) ?? [], group, shapes));
        }
      }
    }
  }
  return found;
}

function byTag(elements: Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) groups.set(element.localName, [...(groups.get(element.localName) ?? []), element]);
  return groups;
}

function byWay<T extends { tags: string[] }>(items: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.tags.join('>'), [...(groups.get(item.tags.join('>')) ?? []), item]);
  return groups;
}

/** Elements of one tag and like build; the first of each group speaks for it. */
function cluster(elements: Element[], shapes: Shapes): Element[][] {
  const groups: { first: Element; members: Element[] }[] = [];
  for (const element of elements) {
    if (shapes.of(element).paths.size === 0) continue;
    const group = groups.find(
      ({ first }) => first.localName === element.localName && likeness(shapes.of(first), shapes.of(element)) >= alike,
    );
    if (group) group.members.push(element);
    else if (groups.length < 30) groups.push({ first: element, members: [element] });
  }
  return groups.map(({ members }) => members);
}

function toRepeat(root: Element, wrappers: string[], members: Element[], shapes: Shapes): Repeat {
  const shape = commonShape(members.map((member) => shapes.of(member)));
  const chars = shape.chars / members.length;
  const weight = members.length ** 0.7 * Math.min(shape.paths.size, 10) * Math.log2(2 + Math.min(chars, 400));
  return { root, tags: [...wrappers, members[0]?.localName ?? ''], shape, members, weight };
}

/** The ways that at least half of the members have. */
function commonShape(all: Shape[]): Shape {
  const counts = new Map<number, number>();
  for (const { paths } of all) for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  const paths = new Set([...counts].filter(([, count]) => count * 2 >= all.length).map(([path]) => path));
  const sum = (pick: (shape: Shape) => number): number => all.reduce((total, shape) => total + pick(shape), 0);
  return { paths, chars: sum(({ chars }) => chars), texts: sum(({ texts }) => texts) };
}

/** Every element now under the root on that way and of that build, those outside the sample too. */
export function membersOf({ root, tags, shape }: Pick<Repeat, 'root' | 'tags' | 'shape'>): Element[] {
  let level = [root];
  for (const tag of tags) {
    level = level.flatMap((element) =>
      flatChildren(element).filter((child) => child.localName === tag && isShown(child)),
    );
  }
  return level.filter((element) => likeness(shape, shapeOf(element)) >= alike);
}
