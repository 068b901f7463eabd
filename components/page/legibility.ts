import { flatParent } from '@/core/reading/page/flat-tree';

/** How the page writes the names beside which our badges stand: their size in CSS pixels, on a dark ground or not, and on which. */
export type Legibility = { size: number; dark: boolean; ground: string | null; rightToLeft: boolean };

/** `name`: beside which a badge stands. `under`: what the list lies in; a record's title may stand on a bar of another colour. */
export function legibilityOf(name: Element, under: Element): Legibility {
  const style = getComputedStyle(name);
  const ground = groundOf(under);
  return {
    size: Math.min(14, Math.max(11, Math.round(Number.parseFloat(style.fontSize) || 13) - 1)),
    // Where no ground can be told, the page's own, a picture or a gradient, the text's colour tells.
    dark: ground ? lightness(ground) < 0.5 : lightness(getComputedStyle(under).color) > 0.55,
    ground,
    rightToLeft: style.direction === 'rtl',
  };
}

/** The nearest colour under an element that is clearly light or dark: what lies between is a brand's, or a row that is chosen. */
function groundOf(element: Element): string | null {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const light = lightness(backgroundColor);
    if (isOpaque(backgroundColor) && (light > 0.7 || light < 0.3)) return backgroundColor;
    if (backgroundImage !== 'none') return null;
  }
  return null;
}

/** The fourth number of a colour is how much of it there is. */
const isOpaque = (color: string): boolean => (numbersIn(color)[3] ?? 1) > 0.9;

/** Roughly how light a computed colour is, 0–1. */
function lightness(color: string): number {
  const numbers = numbersIn(color);
  if (/^okl/.test(color)) return numbers[0] ?? 0;
  if (/^l/.test(color)) return (numbers[0] ?? 0) / 100;
  const scale = color.startsWith('color(') ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = numbers.map((value) => value / scale);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Not the 3 of `display-p3`. */
const numbersIn = (color: string): number[] => (color.match(/(?<![a-z\d])-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
