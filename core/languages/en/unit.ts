export const unit = {
  days: { one: '{n} day', other: '{n} days' },
  yes: 'yes',
  no: 'no',
  from: '{from} or more',
  upTo: 'up to {to}',
  range: '{from}–{to}',
  outOf: '{n} of {of}',
} as const;
