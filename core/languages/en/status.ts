/** How much of a list was read, and what that means for the labels. */
export const status = {
  readAll: { one: 'Read {n} row', other: 'Read all {n} rows' },
  readPart: 'Read {read} of {of}',
  readSome: { one: 'Read {n} so far', other: 'Read {n} so far' },
  recordPages: 'Record pages: {list}',
  sortedBy: 'sorted by {header}',
  partial: 'Labels that depend on all customers are provisional until the rest is read.',
  limitsFromPart: 'The limits were taken when only a part of the list had been read.',
  without: '{fields} unknown',
  nextWithout: 'Show {fields} in the list, or fill it in in your CRM.',
  nextWithoutInFile: 'Add {fields} to your list, and paste or import it again.',
} as const;
