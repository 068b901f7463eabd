// The page reader in a real browser: bundled as the page script has it, injected into a page that is only a file.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core';
import { build } from 'vite';

const root = process.cwd();

export const chromium = (): string | null =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? null;

/** The code that stands as `reader` in the page: everything that the entry of this folder exports. */
export async function bundleReader(entry: 'page-entry' | 'record-entry' = 'page-entry'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: !process.env.PROF,
      lib: { entry: `${root}/test/${entry}.ts`, formats: ['iife'], name: 'reader', fileName: () => 'reader.js' },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('the bundle has no output');
  return first.output[0].code;
}

export async function openBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const path = chromium();
  if (!path) throw new Error('no Chromium was found: set CHROMIUM to its path');
  const profile = await mkdtemp(`${tmpdir()}/segment-lens-read-`);
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
      '--allow-file-access-from-files',
    ],
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The pages that are a text and no file, by address. */
const texts = new Map<string, string>();

/**
 * Shows a page that is only a text, in a page of `openPage`; its scripts run. All are of one site: a `data:` address would be a process
 * of its own each time, 0.2 s of a core.
 */
export async function showText(page: Page, html: string, hash = ''): Promise<void> {
  const address = `http://crm.test/${texts.size}`;
  texts.set(address, html);
  await page.goto(address + hash);
}

/**
 * No script of the page runs, and no request leaves. By a header and not by switching scripts off: a canvas without scripts
 * shows its fallback, and is no canvas.
 */
async function answer(request: HTTPRequest): Promise<void> {
  const url = request.url();
  const body = texts.get(url.replace(/#.*/, ''));
  if (body !== undefined) return request.respond({ contentType: 'text/html; charset=utf-8', body });
  if (url.startsWith('file:') && request.resourceType() === 'document') {
    const headers = { 'Content-Security-Policy': "script-src 'none'", 'Content-Type': 'text/html; charset=utf-8' };
    return request.respond({ headers, body: await readFile(new URL(url)) });
  }
  const allowed = /^(file|data|about|blob):/.test(url) || new URL(url).hostname === '127.0.0.1';
  return allowed ? request.continue() : request.abort();
}

/** Opens a saved page: no network, its own scripts off, closed shadow roots seen as an extension sees them. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  await goTo(page, url);
  return page;
}

/** Another saved page in the same tab: a tab of its own costs 0.2 s of a core. */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
  await openClosedRoots(page);
}

type DomNode = {
  nodeType: number;
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
};

/** What `chrome.dom.openOrClosedShadowRoot` gives an extension, the debugger gives here. */
async function openClosedRoots(page: Page): Promise<void> {
  const session: CDPSession = await page.createCDPSession();
  const { root: document } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const closed: { host: number; shadow: number }[] = [];
  const walk = (node: DomNode): void => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') closed.push({ host: node.backendNodeId, shadow: shadow.backendNodeId });
      walk(shadow);
    }
    if (node.contentDocument) walk(node.contentDocument);
    node.children?.forEach(walk);
  };
  walk(document);
  const resolve = async (backendNodeId: number): Promise<string> =>
    (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId ?? '';
  for (const { host, shadow } of closed) {
    await session.send('Runtime.callFunctionOn', {
      objectId: await resolve(host),
      arguments: [{ objectId: await resolve(shadow) }],
      functionDeclaration: `function (shadow) {
        const roots = (globalThis.closedRoots ??= new WeakMap());
        roots.set(this, shadow);
        globalThis.chrome = { dom: { openOrClosedShadowRoot: (host) => host.shadowRoot ?? roots.get(host) ?? null } };
      }`,
    });
  }
  await session.detach();
}
