/** What is worth knowing about segments, in sentences: said of one segment unless the text names it. */
export const insight = {
  differences: {
    sure: 'Also different from the others, and not by chance: {fields}.',
    none: 'No other difference from the others that could not be chance.',
    noColumns: 'There is no other column to compare the segments by.',
    /** `times`: “0.4 times”. */
    within: 'Its members differ from each other {times} as much as all customers do.',
  },
  breadth: {
    size: 'Too broad: {share} of all customers.',
    alike: 'Too broad: its members differ little from everybody else.',
    narrow: {
      one: 'Too narrow: {n} customer, where a campaign needs {need}.',
      other: 'Too narrow: {n} customers, where a campaign needs {need}.',
    },
    empty: 'Nobody is in it.',
    splitAbove:
      'Best divided by {field}: more than {limit} ({inside}) and the others ({outside}). The two differ in {other}, too.',
    splitBy: 'Best divided by {field}: {limit} ({inside}) and the others ({outside}). The two differ in {other}, too.',
  },
  profile: {
    number: '{field}: {here} in the middle, elsewhere {elsewhere}',
    level: '{field}: {here} {level}, elsewhere {elsewhere}',
  },
  overlap: {
    same: '“{segment}” and “{other}” are the same segment twice: {share} of those in either are in both.',
    part: {
      one: '{n} customer of “{segment}” ({share}) is in “{other}”, too.',
      other: '{n} customers of “{segment}” ({share}) are in “{other}”, too.',
    },
  },
  evidence: {
    old: {
      one: '{n} label ({share}) rests on what was read more than {days} ago, mostly {field}.',
      other: '{n} labels ({share}) rest on what was read more than {days} ago, mostly {field}.',
    },
    fresh: 'Everything it rests on was read within {days}.',
    unknown: 'When it was read is not known.',
    latest: 'The newest “{field}” is from {date}, so the labels say little of today.',
  },
  sample: {
    slices: 'These are slices, no natural groups: customers lie between them, too.',
    yardstick: { one: 'Limits taken {date} from {n} customer.', other: 'Limits taken {date} from {n} customers.' },
    least: '{field} is known of {share} of the customers.',
  },
  migration: {
    none: 'Nobody has moved since {date}.',
    moved: { one: '{n} customer moved since {date}: {causes}.', other: '{n} customers moved since {date}: {causes}.' },
    cause: '{n} because of {cause}',
    pair: '{n} from {from} to {to}',
    net: '{segment}: {in} came, {out} left',
  },
  drift: {
    none: 'The customers are as they were on {date}.',
    found: 'Since {date} the customers have changed in {fields}. Take the limits again.',
  },
  ahead: {
    never: 'No label changes by itself.',
    week: {
      one: '{n} label changes by itself within a week, on {date}.',
      other: '{n} labels change by themselves within a week, the first on {date}.',
    },
    next: 'No label changes by itself within a week; the first does on {date}.',
  },
  money: {
    none: 'What customers bring is not known.',
    top: 'The best tenth of the customers bring {share} of “{measure}”.',
    fourFifths: '{share} of the customers bring four fifths of it.',
    segment: '{share} of “{measure}” from {of} of the customers: {times} the average.',
    average: '{share} of “{measure}” from {of} of the customers: as on average.',
  },
  potential: {
    none: 'Nothing in the list goes with what a customer brings, so where more could come from is not known.',
    alike: 'Compared with customers who are alike in {fields}.',
    gap: {
      one: '{n} customer brings less than the middle of customers like them: {value} together ({low} to {high}).',
      other: '{n} customers bring less than the middle of customers like them: {value} together ({low} to {high}).',
    },
    budget: 'By that, {share} of a budget ({low} to {high}).',
  },
  affinity: {
    orders:
      '{right} goes with {left}: in {share} of the orders with that, {times} as often as in all ({count} orders).',
    customers:
      '{right} goes with {left}: {share} of those who have that, {times} as often as everybody ({count} customers).',
    leaning: '{item}: {share} of them, {times} as often as of everybody.',
    spending: '{field}: {times} the share of what everybody spends.',
  },
  price: {
    range:
      'Acceptable from {low} to {high}; fewest refuse at {best}, as many find it cheap as expensive at {even} ({valid} answers).',
    left: {
      one: '{n} answer left out: its prices do not rise.',
      other: '{n} answers left out: their prices do not rise.',
    },
    trial: 'Most would buy at {trial} ({share}); most is earned at {revenue}.',
    few: '{valid} answers with rising prices are too few; {need} are needed.',
  },
  news: {
    turning: { one: '{n} label turns by {date}', other: '{n} labels turn by {date}' },
    yardstick: 'The limits are {days} old.',
    part: 'The limits were taken from a part of the list ({read} read).',
    reading: 'The list was last read {date}.',
    turned: { one: '{n} label has turned since it was told.', other: '{n} labels have turned since they were told.' },
    columns: 'The list shows none of {fields} any more.',
  },
  times: { one: '{n} time', other: '{n} times' },
} as const;
