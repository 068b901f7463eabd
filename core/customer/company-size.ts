import { type Band, bandOf } from './band';
import type { Range } from './value';

/** Bands of headcount: Commission Recommendation 2003/361/EC (also OECD): micro < 10, small < 50, medium < 250. */
export const companySizes: readonly Band[] = [
  { from: 0, name: 'micro' },
  { from: 10, name: 'small' },
  { from: 50, name: 'medium' },
  { from: 250, name: 'large' },
];

/** The size band of a headcount. An open lower end starts at 0, since nobody employs fewer. */
export const companySizeOf = (employees: number | Range): string | undefined =>
  bandOf(companySizes, typeof employees === 'number' ? employees : { from: employees.from ?? 0, to: employees.to });
