import { type Coverage, isPartial } from '../customer/list';
import type { Tongue } from './say-reason';

/** “Read 120 of 900, sorted by Amount.”, and what that means for the labels. */
export function sayStatus(coverage: Coverage, { texts, write }: Tongue): string {
  const { read, of, sortedBy } = coverage;
  const said = texts.status;
  if (!isPartial(coverage)) return `${write.fill(said.readAll, { n: read })}.`;
  const much = of === null ? write.fill(said.readSome, { n: read }) : write.fill(said.readPart, { read, of });
  const order = sortedBy ? `, ${write.fill(said.sortedBy, { header: sortedBy.header })}` : '';
  return `${much}${order}. ${said.partial}`;
}
