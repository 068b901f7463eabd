import type { Page } from 'puppeteer-core';

/** What the extension added to a page's own nodes: how many hosts, and what the page itself can see of them. */
export const foreignIn = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-segment-lens]')];
    return {
      hosts: hosts.length,
      opened: hosts.some((host) => host.shadowRoot !== null),
      inside: hosts.map((host) => host.innerHTML).join(''),
      attributes: hosts.flatMap((host) => host.getAttributeNames()).filter((name) => name !== 'style'),
    };
  });

/** The page's own nodes as text, without our host: equal before and after, unless we touched something. */
export const skeletonOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const print = (node: Element | ShadowRoot, depth: number): string =>
      [...node.children]
        .filter((child) => !child.hasAttribute('data-segment-lens'))
        .map((child) => {
          const root = child.shadowRoot ? print(child.shadowRoot, depth + 1) : '';
          return `${' '.repeat(depth)}${child.localName}\n${root}${print(child, depth + 1)}`;
        })
        .join('');
    return print(document.documentElement, 0);
  });
