import type { Badge } from '@/core/browser/calls';

type Tone = NonNullable<Badge['segment']>['tone'];

/** A shape for each tone, in a square of 10: told apart without colour. */
export const shapes: Record<Tone | 'unknown', string> = {
  good: 'M5 1 9 9H1Z',
  steady: 'M1.5 1.5h7v7h-7Z',
  new: 'M4 1h2v3h3v2H6v3H4V6H1V4h3Z',
  watch: 'M5 .5 9.5 5 5 9.5.5 5Z',
  risk: 'M1 1h8L5 9Z',
  quiet: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 1.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z',
  unknown: 'M1 4h8v2H1Z',
};

/** Which way somebody moved, and that a value behind the label is old. */
export const signs = {
  up: 'M5 .5 9 5H6.2v4.5H3.8V5H1Z',
  down: 'M5 9.5 1 5h2.8V.5h2.4V5H9Z',
  aside: 'M9.5 5 5 9V6.2H.5V3.8H5V1Z',
  stale:
    'M5 .5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm0 1.2a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6ZM4.5 2.6v2.7L6.4 7l.7-.8-1.6-1.3V2.6Z',
};

const svg = 'http://www.w3.org/2000/svg';

export const makeMark = (tone: Tone | null): SVGSVGElement => makeShape(shapes[tone ?? 'unknown']);

export function makeShape(shape: string): SVGSVGElement {
  const mark = document.createElementNS(svg, 'svg');
  mark.setAttribute('viewBox', '0 0 10 10');
  mark.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shape);
  mark.append(path);
  return mark;
}
