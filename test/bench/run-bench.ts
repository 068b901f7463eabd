// Runs one bench, by its name; what `bench.ts` builds and starts. The exit code is 1 where a goal is missed.
import type { Bench } from './define-bench';
import { reportTo } from './report';

const benches = import.meta.glob<Bench>('./*.bench.ts', { import: 'default' });

const id = process.argv[2];
const load = benches[`./${id}.bench.ts`];
if (!load) throw new Error(`no bench ${id}`);
const { name, run } = await load();
console.log(`\n${id}: ${name}`);
await run(
  reportTo(console.log, ({ reached }) => {
    if (!reached) process.exitCode = 1;
  }),
);
