import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from './commands/segment';
import { hasReferenceData } from './reference-data';

/**
 * What each real list gets with no set-up at all: its method, or its ready set, and the segments that anybody is in; else the problem. A
 * change of the engine that changes what users see first is seen here first.
 */
const expected: Record<string, readonly string[]> = {};
/** Half a million lines take a minute: the bench reads them. */
const tooLong = 'online_retail_lines.csv';
const folder = '../shared/data';

afterEach(() => vi.restoreAllMocks());

async function firstSegmentation(file: string): Promise<string[]> {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  await main([`${folder}/${file}`, '--as-of', '2026-11-22', '--json']);
  vi.restoreAllMocks();
  const { method, because, segments, problems } = JSON.parse(out);
  if (method === null) return [`problem: ${problems[0].code}`];
  const names = segments.flatMap(({ name, size }: { name: string; size: number }) => (size > 0 ? [name] : []));
  return [because.set ?? method, ...names];
}

describe.skipIf(!hasReferenceData)('npm run segment on every file of the data', () => {
  const files = hasReferenceData ? readdirSync(folder).filter((file) => file.endsWith('.csv') && file !== tooLong) : [];
  it('knows them all', () => expect(Object.keys(expected).sort()).toEqual(files.sort()));
  it.each(files)('%s', async (file) => expect(await firstSegmentation(file)).toEqual(expected[file]), 120_000);
});
