import type { Column } from '../customer/list';

/** Own columns live under their header, so each header must be one: blank ones by their place, repeated ones counted. */
export function labelsOf(columns: readonly Column[]): string[] {
  const taken = new Set(['__proto__']);
  return columns.map(({ header }, index) => {
    const base = header.trim() === '' || header === '__proto__' ? `#${index + 1}` : header;
    let label = base;
    for (let count = 2; taken.has(label); count += 1) label = `${base} (${count})`;
    taken.add(label);
    return label;
  });
}
