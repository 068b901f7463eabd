/**
 * How much each kind of evidence counts, 0–1, as the chance that it alone is right. Votes for one field add up as
 * independent chances (1 − Π(1 − w)); votes against it multiply what is left. Set by judgement and held by the labels of
 * match-columns.test.ts; no weight was fitted.
 */
export const weights = {
  /** The user, or the adapter of the site, said so. */
  told: 1,
  /** The header is a word of the field. */
  header: 0.9,
  /** The same inside a machine name: written once by a programmer, often for another list ("Name" under "Account Name"). */
  attribute: 0.8,
  /** The word is found after a qualifier was left out ("Business Phone"). */
  qualified: 0.94,
  /** The word is glued to its qualifier ("Hemort"), or a count or date word was left out. */
  glued: 0.9,
  /** The header names a second one of its kind ("Other Phone", "E-mail 2"). */
  lesser: 0.9,
  /** The word belongs to another language than the rest of the headers. */
  foreign: 0.85,
  /** The word means several things (`?` in the lists): not enough alone. */
  ambiguous: 0.4,
  /** The values look like the field that the header names. */
  agree: 0.35,
  /** They look like something else. */
  disagree: -0.85,
  /** Another column decides what an ambiguous word means. */
  neighbour: 0.5,
  neighbourAgainst: -0.6,
  /** The values alone, under a header that says something we do not know: worth this share of their weight. */
  unknownHeader: 0.7,
} as const;

/** Below this a column keeps its own header instead of a field: better unknown than wrong. */
export const threshold = 0.5;
/** Two fields nearer than this are not told apart. */
export const margin = 0.06;
