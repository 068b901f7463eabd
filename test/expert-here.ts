import '../core/languages/every-reading-words';
import { adapters } from '../core/reading/adapters';
import type { Expert } from '../core/reading/expert';
import { matchColumns } from '../core/reading/match-columns';

/** The knowledge of the background, where the reader runs without one: in tests and commands. */
export const expertHere: Expert = { adapters, match: (columns, { language }) => matchColumns(columns, { language }) };
