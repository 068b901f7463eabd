/** Headers that tell the columns apart: blank ones are called as in a sheet (A, B … AA), repeated ones are counted. */
export function uniqueHeaders(headers: readonly string[], width: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: width }, (_, at) => {
    const text = (headers[at] ?? '').replace(/\s+/g, ' ').trim() || letterOf(at);
    let header = text;
    for (let count = 2; used.has(header); count += 1) header = `${text} (${count})`;
    used.add(header);
    return header;
  });
}

function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}
