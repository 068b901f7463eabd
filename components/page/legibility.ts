/** How the page writes the names beside which our badges stand: their size in CSS pixels, and light text on dark or not. */
export type Legibility = { size: number; dark: boolean; rightToLeft: boolean };

export function legibilityOf(element: Element): Legibility {
  const style = getComputedStyle(element);
  return {
    size: Math.min(14, Math.max(11, Math.round(Number.parseFloat(style.fontSize) || 13) - 1)),
    dark: lightness(style.color) > 0.55,
    rightToLeft: style.direction === 'rtl',
  };
}

/**
 * Roughly how light a computed colour is, 0–1. The text's colour tells a dark page from a light one where backgrounds don't:
 * they are transparent, pictures or gradients.
 */
export function lightness(color: string): number {
  const [, name = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const numbers = (inside.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (name === 'oklch' || name === 'oklab') return numbers[0] ?? 0;
  if (name === 'lch' || name === 'lab') return (numbers[0] ?? 0) / 100;
  const scale = name === 'color' ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = numbers.map((value) => value / scale);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
