import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldKeys, fieldOf } from '../core/customer/fields';
import { adapters } from '../core/reading/adapters/index';
import { methods } from '../core/segments/index';

const readme = readFileSync('README.md', 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

const section = (name: string) =>
  new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(readme)?.[1]?.trim();
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

describe('README', () => {
  it('lists the sites that there are, with when and on what each was last seen to work', () => {
    const rows = [...adapters]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, hosts, checked }) => [name, hosts.join(', ') || 'any host', `${checked.on}: ${checked.with}`]);
    expect(section('sites')).toBe(table(['system', 'hosts', 'last seen to work'], rows));
  });

  it('lists the methods that there are', () => {
    expect(section('methods')).toBe(
      [...methods.values()]
        .map(({ id, name }) => `- \`${id}\`: ${name}`)
        .sort()
        .join('\n'),
    );
  });

  it('lists the fields that there are, by basis', () => {
    const bases = [...new Set(fieldKeys.map((key) => fieldOf(key).basis))];
    const line = (basis: string) => {
      const keys = fieldKeys.filter((key) => fieldOf(key).basis === basis);
      return [
        basis,
        keys.map((key) => (fieldOf(key).derived ? `*${fieldOf(key).label}*` : fieldOf(key).label)).join(', '),
      ];
    };
    expect(section('fields')).toBe(table(['basis', 'fields (*derived*)'], bases.map(line)));
  });

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('has exactly two commands for a newcomer', () => {
    const start = readme.slice(readme.indexOf('## Start'), readme.indexOf('## Use'));
    expect([...start.matchAll(/```sh\n(.+)\n```/g)].map((match) => match[1])).toEqual([
      'npm ci && npm run demo',
      'npm ci && npm test',
    ]);
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('dates every decision', () => {
    const decisions = readme.slice(readme.indexOf('## Decisions'), readme.indexOf('## Licence')).split('\n\n').slice(1);
    for (const decision of decisions.filter((text) => text.trim())) {
      expect(decision).toMatch(/^\*\*\d{4}-\d{2}-\d{2} · .+\*\* Chosen: .+\nBecause: .+\nInstead of: .+/);
    }
  });
});
