import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where no earlier run tells how long a file takes the longest text goes first. The walks are short to write and take the longest. */
class WalksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isWalk = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/walks/'));
    return (await super.sort(files)).toSorted((a, b) => isWalk(b) - isWalk(a));
  }
}

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // A worker for each core: vitest leaves one idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    sequence: { sequencer: WalksFirst },
    reporters: ['default', './test/tell-retries.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The background and the terminal know the header words from the start; only the page script learns them. Dexie looks for a
          // database once, when it is loaded, by whichever file comes first.
          setupFiles: ['core/languages/every-reading-words.ts', 'fake-indexeddb/auto'],
          include: ['core/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'test/*.test.ts', 'test/gym/*.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
          // To load the engine anew for each file is a minute of a core; a file that fills the database empties it first.
          isolate: false,
        },
      },
      {
        extends: true,
        // What was built: run after both builds.
        test: { name: 'built', include: ['test/built/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          // Three files on two cores: a third of a story is waiting for a page.
          maxWorkers: Math.ceil(1.5 * availableParallelism()),
          sequence: { groupOrder: 1 },
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Two browsers on two cores lose a race now and then; what fails twice is a fault. The report says what was tried again, and why.
          retry: 1,
          // The files of a worker share its Firefox (test/e2e/it.ts); each puts the extension in anew.
          isolate: false,
        },
      },
    ],
  },
});
