import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');

const colors = (block: string) =>
  new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6})/g)].map(([, name = '', color = '']) => [name, color]));
const [, lightBlock = '', darkBlock = ''] =
  /\.badges,\s*\.over \{([^}]*)\}[\s\S]*?\.dark \{([^}]*)\}/.exec(style) ?? [];
const schemes = { light: colors(lightBlock), dark: colors(darkBlock) };

/** Relative luminance and contrast after WCAG 2.2. */
const luminance = (color: string): number => {
  const full = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const of = (name: string): string => {
    const color = schemes[scheme].get(name);
    if (!color) throw new Error(`no --${name}`);
    return color;
  };
  const tones = ['good', 'steady', 'new', 'watch', 'risk', 'quiet'];
  it.each([
    ...tones.map((tone) => [tone, `${tone}-ground`]),
    ['ink', 'ground'],
    ['ink', 'quiet-ground'],
    ['soft', 'ground'],
    ['risk', 'ground'],
    ['ground', 'focus'],
  ])('%s on %s can be read', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
