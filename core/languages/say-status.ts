import { type Coverage, isPartial } from '../customer/list';
import type { Tongue } from './tongue';

/** “Read 120 of 900, sorted by Amount”. */
export function sayRead(coverage: Coverage, { texts, write }: Tongue): string {
  const { read, of, sortedBy } = coverage;
  const said = texts.status;
  if (!isPartial(coverage) && of !== null) return write.fill(said.readAll, { n: read });
  const much = of === null ? write.fill(said.readSome, { n: read }) : write.fill(said.readPart, { read, of });
  return sortedBy ? `${much}, ${write.fill(said.sortedBy, { header: sortedBy.header })}` : much;
}

/** The same with what a partly read list means for the labels. */
export const sayStatus = (coverage: Coverage, tongue: Tongue): string =>
  isPartial(coverage)
    ? `${sayRead(coverage, tongue)}. ${tongue.texts.status.partial}`
    : `${sayRead(coverage, tongue)}.`;
