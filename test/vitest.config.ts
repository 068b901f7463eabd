import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // A worker for each core: vitest leaves one idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The background and the terminal know the header words from the start; only the page script learns them.
          setupFiles: ['core/languages/every-reading-words.ts'],
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
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Two browsers on two cores lose a race now and then; what fails twice is a fault. The report says what was tried again.
          retry: 1,
          // The files of a worker share its Firefox (test/e2e/it.ts); each puts the extension in anew.
          isolate: false,
        },
      },
    ],
  },
});
