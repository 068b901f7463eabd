import { it as bare } from 'vitest';
import { makeLauncher } from '../browsers/launch';

/** `it.beforeAll(({ launch }) => …)`: a browser with nothing but the extension in it, which `stop` gives back for the next file. */
// biome-ignore lint/correctness/noEmptyPattern: vitest takes from the pattern what a fixture is made of.
export const it = bare.extend('launch', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const { launch, end } = makeLauncher();
  onCleanup(end);
  return launch;
});
