import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productFiles } from './product-files';

/** Who may import whom. The longest folder that fits a file is its row; what is not in the row is not allowed. */
const folders: Record<string, { ours: string[]; packages: RegExp }> = {
  'core/values': { ours: [], packages: /^(zod|libphonenumber-js|chrono-node)(\/|$)/ },
  'core/customer': { ours: ['core/values'], packages: /^zod\// },
  'core/languages': { ours: ['core/customer', 'core/values', 'core/segments', 'core/insights'], packages: /^$/ },
  'core/reading': {
    ours: ['core/customer', 'core/values', 'core/languages'],
    packages: /^(zod|papaparse|read-excel-file)(\/|$)/,
  },
  'core/segments': { ours: ['core/customer', 'core/values'], packages: /^(zod\/|ml-kmeans$)/ },
  'core/insights': { ours: ['core/customer', 'core/values', 'core/segments'], packages: /^zod\// },
  'core/messages': {
    ours: ['core/customer', 'core/languages', 'core/segments', 'core/values'],
    packages: /^(zod\/|liquidjs$)/,
  },
  'core/campaigns': {
    ours: ['core/customer', 'core/messages', 'core/segments', 'core/values'],
    packages: /^zod\//,
  },
  'core/export': {
    ours: ['core/customer', 'core/segments', 'core/values', 'core/messages', 'core/campaigns'],
    packages: /^zod\//,
  },
  'core/store': {
    ours: [
      'core/values',
      'core/customer',
      'core/languages',
      'core/reading',
      'core/segments',
      'core/insights',
      'core/messages',
      'core/campaigns',
      'core/export',
      'core/browser',
    ],
    packages: /^(dexie|zod\/)/,
  },
  'core/browser': {
    ours: ['core/customer', 'core/languages', 'core/reading', 'core/segments'],
    packages: /^(zod\/|wxt\/browser$)/,
  },
  core: { ours: ['core/customer'], packages: /^zod\// },
  'components/page': {
    ours: ['core/reading', 'core/languages', 'core/messages', 'core/browser', 'core/customer'],
    packages: /^$/,
  },
  'entrypoints/page': {
    ours: ['components/page', 'core/reading', 'core/languages', 'core/messages', 'core/browser', 'core/customer'],
    packages: /^wxt\//,
  },
  // The help page is README's own text.
  'components/app/help': { ours: ['core', 'components', 'README.md?raw'], packages: /^react$/ },
  components: {
    ours: ['core', 'components'],
    packages: /^(react|react-dom|dexie-react-hooks|wxt|webextension-polyfill|zod)(\/|$)/,
  },
  entrypoints: { ours: ['core', 'components'], packages: /^(react|react-dom|wxt)(\/|$)/ },
};

const rowOf = (file: string) =>
  Object.keys(folders)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0] ?? '';

/** Static, bare and lazy imports; a text that says "import" is none. */
const imports = /^(?:import|export|\}) ?[^'"=;]*from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(imports)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const ours = (from: string, path: string): string | null => {
  if (path.startsWith('@/')) return path.slice(2);
  return path.startsWith('.') ? normalize(join(dirname(from), path)) : null;
};

describe('every folder imports only what its row allows', () => {
  for (const file of productFiles()) {
    it(file, () => {
      const row = rowOf(file);
      const allowed = folders[row];
      if (!allowed) throw new Error(`${file} lies in no folder of the table`);
      for (const path of importsOf(file)) {
        const target = ours(file, path);
        if (target === null) {
          expect(allowed.packages.test(path), `${file} imports the package ${path}`).toBe(true);
          continue;
        }
        // These belong to everybody: what went wrong, why, and work that may pause.
        if (/^core\/(problem|reason|stretches)$/.test(target)) continue;
        const inside = target.startsWith(`${row}/`);
        const fits = allowed.ours.some((folder) => target === folder || target.startsWith(`${folder}/`));
        expect(inside || fits, `${file} imports ${target}`).toBe(true);
      }
    });
  }
});

describe('the product', () => {
  const text = new Map(productFiles().map((file) => [file, readFileSync(file, 'utf8')]));
  const where = (pattern: RegExp, only: (file: string) => boolean = () => true) =>
    [...text].filter(([file, source]) => only(file) && pattern.test(source)).map(([file]) => file);

  it('imports in no circle: what a file is made of lies below it', () => {
    const fileOf = (path: string | null) =>
      ['.ts', '.tsx', '/index.ts'].map((end) => path + end).find((one) => text.has(one));
    const left = new Map(
      [...text.keys()].map((file) => [file, importsOf(file).map((path) => fileOf(ours(file, path)))]),
    );
    // Takes away the files that rest on none that is left, again and again: what stays is in a circle or rests on one.
    for (let before = 0; before !== left.size; ) {
      before = left.size;
      for (const [file, below] of left) if (!below.some((one) => one && left.has(one))) left.delete(file);
    }
    expect([...left.keys()]).toEqual([]);
  });
  it('has no clock and no chance in the pure core', () => {
    const pure = (file: string) => file.startsWith('core/') && !/^core\/(store|browser)\//.test(file);
    expect(where(/Date\.now\(|new Date\(\)|Math\.random\(/, pure)).toEqual([]);
  });
  it('writes no markup from strings', () => {
    expect(where(/innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write/)).toEqual([]);
  });
  it('uses zod/mini only: plain zod trips the content security policy of an extension', () => {
    expect(where(/from 'zod'/)).toEqual([]);
  });
  it('asks no network for anything', () => {
    expect(where(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/)).toEqual([]);
  });
  it('has no folder or file with a name that says nothing', () => {
    expect(
      productFiles().filter((file) =>
        /(^|\/)(utils?|helpers?|managers?|services?|common|misc|types)(\/|\.ts)/.test(file),
      ),
    ).toEqual([]);
  });
  it('keeps a file to 200 lines', () => {
    expect([...text].filter(([, source]) => source.split('\n').length > 201).map(([file]) => file)).toEqual([]);
  });
});
