import { spawnSync } from 'node:child_process';
import { type BrowserKind, browserFile, whatToDo } from './find';

/** Debian's names, then Ubuntu's and others': the first that apt can install. */
const packages: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const runs = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const installWithApt = (kind: BrowserKind): void => {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`No ${kind} found: installing it with apt.`);
  if (!runs('apt-get', ['update'])) return;
  for (const name of packages[kind])
    if (runs('apt-get', ['install', '-y', '--no-install-recommends', name]) && browserFile(kind) !== null) return;
};

/** Finds each browser or installs it. Throws the sentence that says what to do where neither is possible. */
export const installBrowsers = (kinds: readonly BrowserKind[]): void => {
  for (const kind of kinds) {
    if (browserFile(kind) === null) installWithApt(kind);
    if (browserFile(kind) === null) throw new Error(whatToDo(kind));
  }
};

/** `node test/run.mjs test/browsers/install.ts [chromium] [firefox]`: both where none is named. */
export const main = (args: readonly string[]): number => {
  const named = (['chromium', 'firefox'] as const).filter((kind) => args.includes(kind));
  try {
    installBrowsers(named.length > 0 ? named : ['chromium', 'firefox']);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};
