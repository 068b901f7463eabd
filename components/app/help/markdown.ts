/** Words, and what is marked among them. `to` = an address, or `#name` of a section. */
export type Span = { is: 'text' | 'code' | 'strong' | 'soft'; text: string } | { is: 'link'; text: string; to: string };

export type Block =
  /** `level` 1–3; `id` as links inside the text name it. */
  | { is: 'heading'; level: number; id: string; spans: Span[] }
  | { is: 'text'; spans: Span[] }
  | { is: 'list'; ordered: boolean; items: Span[][] }
  | { is: 'table'; head: Span[][]; rows: Span[][][] }
  | { is: 'code'; text: string };

/** The part of Markdown that README is written in; pictures and comments are left out. */
export function blocksOf(markdown: string): Block[] {
  const shown = markdown.replace(/<!--[\s\S]*?-->/g, '').replace(/^!\[.*\]\(.*\)$/gm, '');
  const blocks: Block[] = [];
  for (const part of shown.split(/(^```\w*\n[\s\S]*?^```$)/m)) {
    const code = /^```\w*\n([\s\S]*?)\n?```$/.exec(part)?.[1];
    if (code !== undefined) blocks.push({ is: 'code', text: code });
    // A heading needs no empty line after it.
    else
      for (const one of part.replace(/^(#+ .*)$/gm, '\n\n$1\n\n').split(/\n{2,}/))
        if (one.trim() !== '') blocks.push(blockOf(one.trim()));
  }
  return blocks;
}

function blockOf(text: string): Block {
  const heading = /^(#+) (.*)$/.exec(text);
  if (heading) {
    const [, marks = '', title = ''] = heading;
    return { is: 'heading', level: Math.min(3, marks.length), id: idOf(title), spans: spansOf(title) };
  }
  if (text.startsWith('|')) {
    const rows = text.split('\n').map(cellsOf);
    // The second line is only the rule under the head.
    const [head = []] = rows;
    return { is: 'table', head, rows: rows.slice(2) };
  }
  const item = /^(?:- |\d+\. )/gm;
  if (text.search(item) === 0) {
    const items = text.split(item).slice(1);
    return { is: 'list', ordered: !text.startsWith('-'), items: items.map((one) => spansOf(inOneLine(one))) };
  }
  return { is: 'text', spans: spansOf(inOneLine(text)) };
}

const inOneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');
const cellsOf = (line: string): Span[][] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => spansOf(cell.trim()));

/** As GitHub names a section: “The folders” is `#the-folders`. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const marked = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)]+\))/;

function spansOf(text: string): Span[] {
  return text.split(marked).flatMap((part): Span[] => {
    if (part === '') return [];
    const [, link, to] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
    if (link !== undefined && to !== undefined) return [{ is: 'link', text: link, to }];
    if (part.startsWith('`') && part.length > 2) return [{ is: 'code', text: part.slice(1, -1) }];
    if (part.startsWith('**') && part.length > 4) return [{ is: 'strong', text: part.slice(2, -2) }];
    if (part.startsWith('*') && part.endsWith('*') && part.length > 2) return [{ is: 'soft', text: part.slice(1, -1) }];
    return [{ is: 'text', text: part }];
  });
}
