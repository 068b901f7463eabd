type Table = Readonly<Record<string, string>>;

/** The name in the first table that has it, as it is or by its pattern with `{value}`; the name itself where none has. */
export function nameIn(tables: readonly Table[], name: string): string {
  for (const table of tables) {
    if (Object.hasOwn(table, name)) return table[name] ?? name;
    const pattern = Object.keys(table).find((key) => placeholderIn(key, name) !== null);
    if (pattern !== undefined)
      return (table[pattern] ?? name).replace('{value}', () => placeholderIn(pattern, name) ?? '');
  }
  return name;
}

/** What `{value}` stands for if the name is of this pattern. */
function placeholderIn(pattern: string, name: string): string | null {
  const [before, after] = pattern.split('{value}');
  if (before === undefined || after === undefined || name.length <= before.length + after.length) return null;
  return name.startsWith(before) && name.endsWith(after) ? name.slice(before.length, name.length - after.length) : null;
}
