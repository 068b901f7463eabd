import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';

/** A module of ours with everything that it imports, as one script for a page. */
export async function bundled(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    plugins: [
      {
        name: 'ours',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('ours-entry') ? '\0ours' : null),
        load: (id) => (id === '\0ours' ? module : null),
      },
    ],
    build: { write: false, lib: { entry: 'ours-entry', formats: ['iife'], name: 'ours' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  return output && 'output' in output ? output.output[0].code : '';
}

export const openChromium = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
