// `npm run bench [NAME …]`: how fast we are, as ratios against what one would use instead, with the goal beside each.
//
// To add a bench, add test/bench/NAME.bench.ts that exports `defineBench({ name, run })`; it is found by its place. In `run`,
// `compare` takes turns between ours and the others in one run (A B A B …) and prints the ratio of CPU times; `figure` prints one
// number that was measured otherwise; `skip` says in a sentence what is not measured here and why. Others that are packages are
// devDependencies of an exact version; what may be missing (Python, the shared data) is skipped. Ratios hold from one machine to
// the next, milliseconds do not. What is measured is built first, as the product is, and every bench has a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { build } from 'vite';

const folder = 'test/bench';
const built = 'node_modules/.cache/bench';
const ending = '.bench.ts';

export async function main(args: string[]): Promise<number> {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  const all = files.map((file) => file.slice(0, -ending.length)).sort();
  const unknown = args.filter((id) => !all.includes(id));
  if (unknown.length > 0) {
    console.error(`no bench ${unknown.join(', ')}; there are ${all.join(', ')}`);
    return 2;
  }
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    publicDir: false,
    build: { ssr: `${folder}/run-bench.ts`, outDir: built, emptyOutDir: true, target: 'esnext', minify: true },
  });
  const missed = (args.length > 0 ? args : all).filter((id) => {
    const { status } = spawnSync(process.execPath, ['--expose-gc', `${built}/run-bench.js`, id], { stdio: 'inherit' });
    return status !== 0;
  });
  if (missed.length > 0) console.log(`\nGoals missed, or ended early: ${missed.join(', ')}`);
  return missed.length === 0 ? 0 : 1;
}
