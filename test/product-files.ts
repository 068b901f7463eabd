import { globSync } from 'node:fs';

/** Every source file of the product, tests left out, with forward slashes from the root. */
export const productFiles = (): string[] =>
  globSync('{core,components,entrypoints}/**/*.{ts,tsx}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.(test|e2e)\./.test(file))
    .sort();
