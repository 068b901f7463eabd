// Runs inside the page, on the extension's closed shadow root: each function is sent there as text, so it stands alone.
import type { ShownBadge, ShownCard } from './browser';

/** A badge is a button in the layer whose accessible name is "<segment>, <customer>" and that belongs to no card or bar. */
export const readBadges = (root: ShadowRoot): ShownBadge[] =>
  [...root.querySelectorAll('button')].flatMap((button) => {
    const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
    const { x, y, width, height } = button.getBoundingClientRect();
    const other = button.closest('[role=dialog], [role=toolbar], [role=region], dialog, section') !== null;
    const shown = width > 0 && height > 0 && getComputedStyle(button).visibility !== 'hidden';
    return other || !shown || !name.includes(', ') ? [] : [{ name, rect: { x, y, width, height } }];
  });

export const readCard = (root: ShadowRoot): ShownCard | null => {
  const card = root.querySelector<HTMLElement>('[role=dialog], dialog[open]');
  if (card === null || card.hidden) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const title = card.querySelector('h1, h2, h3')?.textContent ?? card.getAttribute('aria-label') ?? '';
  // innerText, because what is hidden must not count as said
  return { title, text: card.innerText, rect: { x, y, width, height } };
};

/** What is written there, then what only a screen reader says. */
export const readText = (root: ShadowRoot): string =>
  [...root.children]
    .filter((child) => child instanceof HTMLElement && child.localName !== 'style')
    // innerText, because what is hidden must not count as said
    .map((child) => (child as HTMLElement).innerText)
    .concat([...root.querySelectorAll('.bar [aria-label]')].map((named) => named.getAttribute('aria-label') ?? ''))
    .join('\n')
    .trim();
