/** Headers of years in five languages, alone or at the end of a word ("Födelseår", "Bouwjaar"). */
const ofYears = /(?:^|[^\p{L}])(?:years?|yr|ann[ée]e)(?=$|[^\p{L}])|(?:år|årtal|jaar|jahr)(?=$|[^\p{L}])/iu;

/** Is a number of a column a year? 1957 is no quantity and has no mark of thousands. */
export const isYear = (field: string, value: number): boolean =>
  Number.isInteger(value) && value >= 1000 && value < 2200 && ofYears.test(field.replaceAll('_', ' '));
