import type { ElementHandle, Page } from 'puppeteer-core';
import { makeSpeaker } from '@/core/languages/speaker';
import { until } from '../systems/moves';
import type { ExtensionBrowser, ShownBadge } from './browser';

/** Clicks a badge with the mouse, in its middle, as a user does. */
export const clickBadge = async (page: Page, { rect }: ShownBadge): Promise<void> => {
  await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
};

/** Clicks as soon as the element stands still: what comes in above it would move it from under the mouse. */
export const clickStill = async (element: ElementHandle): Promise<void> => {
  let last = '';
  await until('an element that stands still', async () => {
    const now = JSON.stringify(await element.boundingBox());
    const still = now === last && now !== 'null';
    last = now;
    return still;
  });
  await element.click();
};

/** The badges, as soon as there are any and none moves any more. */
export const settledBadges = (extension: ExtensionBrowser, page: Page, patience?: number): Promise<ShownBadge[]> => {
  let last = '';
  return until(
    'badges that stand still',
    async () => {
      const badges = await extension.badges(page);
      const now = JSON.stringify(badges);
      const still = badges.length > 0 && now === last;
      last = now;
      return still ? badges : null;
    },
    patience,
  );
};

const { loadingCard = '' } = makeSpeaker('en').pageWords();

/** The open card, as soon as its reasons are there and it stands still. */
export const settledCard = (extension: ExtensionBrowser, page: Page) => {
  let last = '';
  return until('a card that is filled', async () => {
    const card = await extension.card(page);
    const now = JSON.stringify(card);
    const still = now === last && !card?.text.includes(loadingCard);
    last = now;
    return still ? card : null;
  });
};
