import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

const { env, platform } = process;
const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData].flatMap((folder) => folder ?? []);

/** Where each browser stands. The variable named like the kind comes first, then the search path, then these. */
const places: Record<BrowserKind, { commands: string[]; files: string[] }> = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
    files:
      platform === 'darwin'
        ? [
            '/Applications/Chromium.app/Contents/MacOS/Chromium',
            '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
            '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          ]
        : platform === 'win32'
          ? programs.flatMap((folder) => [
              join(folder, 'Chromium/Application/chrome.exe'),
              join(folder, 'Google/Chrome/Application/chrome.exe'),
              join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            ])
          : ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    files:
      platform === 'darwin'
        ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
        : platform === 'win32'
          ? programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))
          : ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  },
};

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The file that starts the browser, or null where there is none. */
export const browserFile = (kind: BrowserKind): string | null => {
  const named = env[kind.toUpperCase()];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = places[kind].commands.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...(named ? [named] : []), ...onPath, ...places[kind].files].find(runs) ?? null;
};

export const findBrowser = (kind: BrowserKind): string => {
  const file = browserFile(kind);
  if (file !== null) return file;
  throw new Error(whatToDo(kind));
};

/** The sentence for a machine on which the browser can be neither found nor installed. */
export const whatToDo = (kind: BrowserKind): string =>
  kind === 'chromium'
    ? 'No Chromium, Chrome or Edge was found. Install one of them, or set CHROMIUM to the file that starts it, then run this again.'
    : 'No Firefox was found. Install it, or set FIREFOX to the file that starts it, then run this again.';
