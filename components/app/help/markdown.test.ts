import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, type Span } from './markdown';

const words = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');
const textOf = (block: Block): string => {
  switch (block.is) {
    case 'list':
      return block.items.map(words).join(' ');
    case 'table':
      return [block.head, ...block.rows].flat().map(words).join(' ');
    case 'code':
      return block.text;
    default:
      return words(block.spans);
  }
};

describe('blocksOf', () => {
  it('takes apart what is written, in its order', () => {
    const text =
      '# A\nOne **two**\nthree `*`.\n\n- [x](#b)\n  and\n- y\n\n```sh\nnpm test # all\n```\n\n| a | b |\n| --- | --- |\n| *c* | d |\n';
    expect(blocksOf(text)).toEqual([
      { is: 'heading', level: 1, id: 'a', spans: [{ is: 'text', text: 'A' }] },
      {
        is: 'text',
        spans: [
          { is: 'text', text: 'One ' },
          { is: 'strong', text: 'two' },
          { is: 'text', text: ' three ' },
          { is: 'code', text: '*' },
          { is: 'text', text: '.' },
        ],
      },
      {
        is: 'list',
        ordered: false,
        items: [
          [
            { is: 'link', text: 'x', to: '#b' },
            { is: 'text', text: ' and' },
          ],
          [{ is: 'text', text: 'y' }],
        ],
      },
      { is: 'code', text: 'npm test # all' },
      {
        is: 'table',
        head: [[{ is: 'text', text: 'a' }], [{ is: 'text', text: 'b' }]],
        rows: [[[{ is: 'soft', text: 'c' }], [{ is: 'text', text: 'd' }]]],
      },
    ]);
  });

  const readme = readFileSync('README.md', 'utf8');
  const blocks = blocksOf(readme);

  it('leaves nothing out of README, and no mark of Markdown in it', () => {
    const plain = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
    const bare = readme
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/^!\[.*\]\(.*\)$/gm, '')
      .replace(/^```\w*$/gm, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^\d+\. /gm, '');
    expect(plain(blocks.map(textOf).join('\n'))).toBe(plain(bare));
    const said = blocks.filter(({ is }) => is !== 'code').map(textOf);
    expect(said.filter((text) => /\*\*|^[#|]|\]\(/.test(text))).toEqual([]);
  });

  it('has a section for every link that leads to one', () => {
    const ids = new Set(blocks.flatMap((block) => (block.is === 'heading' ? [block.id] : [])));
    const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});
