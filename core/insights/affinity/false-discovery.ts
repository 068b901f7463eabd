/** For each p the share of false findings to expect among those no greater (Benjamini & Hochberg 1995), in the order of the ps. */
export function falseDiscovery(ps: readonly number[]): number[] {
  const order = Array.from(ps.keys()).sort((a, b) => (ps[b] ?? 0) - (ps[a] ?? 0));
  const found = new Array<number>(ps.length).fill(1);
  let least = 1;
  for (const [place, at] of order.entries()) {
    least = Math.min(least, ((ps[at] ?? 1) * ps.length) / (ps.length - place));
    found[at] = least;
  }
  return found;
}
