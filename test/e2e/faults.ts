import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser, ShownBadge } from '../browsers/browser';
import { sleep } from '../systems/moves';
import type { Rect, Row, System } from '../systems/system';

const inside = ({ x, y, width, height }: Rect, at: { x: number; y: number }) =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

/** All that is wrong with the badges of a page, in words; empty = each row has one badge, and it names its customer. */
export const faults = (rows: readonly Row[], badges: readonly ShownBadge[]): string[] => {
  const found: string[] = [];
  for (const badge of badges) {
    const under = rows.filter(({ rect }) => inside(rect, middle(badge.rect)));
    if (under.length !== 1) found.push(`"${badge.name}" stands on ${under.length} rows`);
    for (const row of under)
      if (!badge.name.endsWith(`, ${row.name}`)) found.push(`"${badge.name}" stands on the row of ${row.name}`);
  }
  for (const row of rows) {
    const on = badges.filter(({ rect }) => inside(row.rect, middle(rect)));
    if (on.length > 1) found.push(`${row.name} has ${on.length} badges`);
    if (on.length === 0 && row.whole) found.push(`${row.name} has no badge`);
  }
  return rows.length === 0 ? ['no row can be seen'] : found;
};

const moving = 'the rows are moving';

/** Rows before, badges, rows after: where rows moved in between, the look does not count. */
const look = async (system: Pick<System, 'rows'>, extension: ExtensionBrowser, page: Page): Promise<string[]> => {
  const before = await system.rows(page);
  const badges = await extension.badges(page);
  const after = await system.rows(page);
  return JSON.stringify(before) === JSON.stringify(after) ? faults(before, badges) : [moving];
};

/** How long a badge may be missing or wrong after the page changed, ms: two shared cores, and a page that waits for its data. */
const patience = 8_000;

/** Waits until every badge is right, and looks again a little later. Fails with what is wrong. */
export const expectBadgesRight = async (
  system: Pick<System, 'rows'>,
  extension: ExtensionBrowser,
  page: Page,
): Promise<void> => {
  // Out of the list: a tooltip of the page over a name rightly hides the badge there.
  await page.mouse.move(2, 2);
  const lookUntil = async (good: (wrong: string[]) => boolean): Promise<string[]> => {
    const end = performance.now() + patience;
    let wrong = await look(system, extension, page);
    while (!good(wrong) && performance.now() < end) {
      await sleep(100);
      wrong = await look(system, extension, page);
    }
    return wrong;
  };
  const said = async () => `the layer says: ${(await extension.layerText(page)).slice(0, 500)}`;
  expect(await lookUntil((wrong) => wrong.length === 0), await said()).toEqual([]);
  await sleep(700);
  expect(await lookUntil(([first]) => first !== moving), await said()).toEqual([]);
};
