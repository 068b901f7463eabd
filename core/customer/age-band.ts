import { addYears, yearsBetween } from '../values/civil';
import { type Band, bandOf } from './band';
import type { Values } from './customer';
import type { Range } from './value';

/** The usual bands of survey research (ESOMAR, Eurostat): 18–24, then tens of years to 65. */
export const ageBands: readonly Band[] = [
  { from: 0, name: 'under 18' },
  { from: 18, name: '18–24' },
  { from: 25, name: '25–34' },
  { from: 35, name: '35–44' },
  { from: 45, name: '45–54' },
  { from: 55, name: '55–64' },
  { from: 65, name: '65 and over' },
];

/** Nobody is older than 122 (Jeanne Calment, 1997): a higher age is a mistake in the source, so it says nothing. */
const oldest = 122;

/** From the age, else the birthday, else an age group of the source that lies within one band ("25-34"). */
export function ageBandOf({ age, birthday, ageGroup }: Values, asOf: string): string | undefined {
  const known = age ?? (birthday === undefined ? groupOf(ageGroup) : yearsBetween(birthday, asOf));
  if (known === undefined) return undefined;
  if (typeof known === 'number') return known <= oldest ? bandOf(ageBands, known) : undefined;
  return bandOf(ageBands, { from: known.from ?? 0, to: known.to ?? oldest });
}

function groupOf(ageGroup: string | undefined): Range | undefined {
  const ends = ageGroup?.match(/^\s*(\d{1,3})\s*(?:[-–—]|to|till|tot|bis|à)\s*(\d{1,3})\D*$/);
  return ends ? { from: Number(ends[1]), to: Number(ends[2]) } : undefined;
}

/** The birthdays on which the band changes. */
export const ageBandTurns = ({ age, birthday }: Values): string[] =>
  age === undefined && birthday !== undefined ? ageBands.map(({ from }) => addYears(birthday, from)) : [];
