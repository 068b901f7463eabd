// Runs a TypeScript command of this project: `node test/run.mjs test/commands/segment.ts …`. Vite resolves the folder
// registries (import.meta.glob), which Node alone does not know.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`${root}${file}`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
process.exitCode = (await module.main(args)) ?? 0;
