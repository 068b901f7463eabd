import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeGymLine, scoreGym, sumGym } from '../commands/score-gym';
import { chromium } from '../page-reader';
import type { GymLine } from './judge';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));

/**
 * What the reader is known not to see, page by page, and why. A city is a word like any other: without a header, and without
 * a list of all places, no value says that it is one.
 */
const known: Record<string, RegExp> = {
  'br-separated.html': /city/,
  'letters-as-headings.html': /city/,
  'no-header.html': /city/,
};

it('holds at least forty pages, each with its truth', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
  const truths = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(truths.map((name) => name.replace(/json$/, 'html')).sort()).toEqual(names.sort());
});

describe.skipIf(chromium() === null)('the reader in the gym', () => {
  let lines: GymLine[] = [];
  beforeAll(async () => {
    lines = await scoreGym(folder);
  }, 300_000);

  const goals = {
    recordPrecision: 0.99,
    recordRecall: 0.99,
    columnAccuracy: 0.98,
    valueAccuracy: 0.99,
    recordsFound: 1,
    recordValues: 0.98,
    rightRefusals: 1,
  };
  it.each(Object.entries(goals))('%s is at least %d', (figure, goal) => {
    const faulty = lines.filter(({ faults }) => faults.length > 0).map(describeGymLine);
    expect(sumGym(lines)[figure as keyof typeof goals], faulty.join('\n')).toBeGreaterThanOrEqual(goal);
  });

  it.each(names)('%s', (name) => {
    const faults = lines.find(({ page }) => page === name)?.faults ?? ['was not read'];
    expect(faults.filter((fault) => !known[name]?.test(fault))).toEqual([]);
  });
});
