/** No page is believed beyond these: a longer cell is cut, a longer list is told (`list-too-long`). */
export const limits = {
  rows: 20_000,
  cellCharacters: 20_000,
  columns: 400,
  headerCharacters: 500,
  addressCharacters: 4000,
};

/** A file is the user's own and no page: it may hold far more rows. Cells and columns keep to `limits`. */
export const fileLimits = { rows: 1_000_000 };
