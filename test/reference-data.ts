import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';

/** Real data with reference results, beside the checkout where it is given; tests that need it are skipped without. */
const folder = `${resolve('../shared/data')}/`;
export const hasReferenceData = existsSync(folder);

export type Record = { [header: string]: string };

/** The rows of a CSV file as text. `encoding` as TextDecoder names it. */
export function readRows(file: string, options: { delimiter?: string } = {}): Record[] {
  const text = readFileSync(folder + file, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record>(text, { header: true, skipEmptyLines: true, ...options }).data;
}

/** A file as it is, with what is no UTF-8 in it replaced. */
export const readText = (file: string): string => readFileSync(folder + file, 'utf8');

export const readJson = (file: string): unknown => JSON.parse(readFileSync(folder + file, 'utf8'));
