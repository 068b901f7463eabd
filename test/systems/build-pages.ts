import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = `${root}test/systems/pages`;
const out = `${root}.cache/systems`;

const digestOfSources = () => {
  const hash = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update(readFileSync(fileURLToPath(import.meta.url)));
  for (const entry of readdirSync(pages, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) hash.update(readFileSync(`${entry.parentPath}/${entry.name}`));
  return hash.digest('hex');
};

/** Bundles the pages that carry react-admin, AG Grid and Vaadin grid; once, until a source or a version changes. */
export const buildPages = async (): Promise<string> => {
  const digest = digestOfSources();
  const mark = `${out}/built`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return out;
  await build({
    root: pages,
    base: './',
    configFile: false,
    logLevel: 'error',
    // Whoever calls may be a test run, for which React would come in its development form.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: { input: ['react-admin', 'ag-grid', 'vaadin'].map((name) => `${pages}/${name}/index.html`) },
    },
  });
  writeFileSync(mark, digest);
  return out;
};
