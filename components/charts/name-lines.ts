/** A name on at most two lines of so many letters; what has no room is left out at its end. */
export function nameLines(name: string, most: number): string[] {
  if (name.length <= most) return [name];
  const space = name.lastIndexOf(' ', most);
  const cut = space > 0 ? space : most;
  const [first, rest] = [name.slice(0, cut), name.slice(cut).trim()];
  return [first, rest.length > most ? `${rest.slice(0, most - 1).trimEnd()}…` : rest];
}
