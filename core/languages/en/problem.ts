/** One sentence or two for every Problem: what happened, and what to do next. */
export const problem = {
  'no-list':
    'There is no customer list on this page. Open a list of contacts or companies, or paste one into the popup.',
  'not-customers': {
    one: 'This list ({n} row) does not look like customers: no names, addresses or companies in it. Open a list of contacts, or paste one into the popup.',
    other:
      'This list ({n} rows) does not look like customers: no names, addresses or companies in it. Open a list of contacts, or paste one into the popup.',
  },
  canvas:
    'This list is drawn as a picture, so its text can’t be read. Export it as CSV or Excel from your CRM and paste or import it.',
  'adapter-failed':
    '{adapter} looks different from what is known, so the list was read the general way. Check a few badges; if something is wrong, export the list and import it.',
  'list-too-long':
    'The list has {rows} rows and at most {limit} can be read at once. Split it and import the parts one after the other.',
  'cell-too-long':
    'A cell under “{header}” is very long: its first {limit} characters were read and nothing else is affected. If it matters, shorten it in your CRM and reload the page.',
  'nothing-readable':
    'No customers were found in this text. Paste rows with a heading line, or lines with a name and an e-mail address.',
  'file-unreadable':
    'The file could not be read as {format} ({detail}). Save it again as CSV or .xlsx and choose it once more.',
  'backup-unreadable':
    'This file is not a backup that can be read here ({detail}). Nothing was changed. Choose a file that was saved under Settings, Backup.',
  'too-few': {
    one: 'There is only {n} customer; {need} are needed for this. Read more of the list, or use a segmentation by rules.',
    other:
      'There are {n} customers; {need} are needed for this. Read more of the list, or use a segmentation by rules.',
  },
  'too-few-known': {
    one: '“{field}” is known for only {n} customer; {need} are needed for this. Read more of the list, or use a segmentation by rules.',
    other:
      '“{field}” is known for {n} customers; {need} are needed for this. Read more of the list, or use a segmentation by rules.',
  },
  'part-sorted':
    'Only the first {n} of a list sorted by “{field}” are read, and places among them say little of the rest. Read the whole list for this.',
  'missing-fields':
    'This needs {fields}, which the list does not have. Show the column in your CRM, or choose another segmentation.',
  'no-spread': {
    one: '“{field}” has only {n} value in this list, so it can’t tell customers apart. Choose another column.',
    other:
      '“{field}” has only {n} different values in this list, so it can’t tell customers apart. Choose another column.',
  },
  'no-answers':
    'This needs at least {need} questions of a survey that were answered on one scale, or with yes and no. Import the answers as columns, one for each question.',
  'not-answers':
    '“{field}” holds no answers that can be compared with the others. Choose questions that were answered on one scale, or with yes and no.',
  'not-comparable':
    '“{field}” holds dates or free text, which can’t be compared. Choose columns with numbers, categories, tags, or yes and no.',
  'one-value':
    '{share} of the customers have the same “{field}”, so they can’t be divided by it. Choose another column.',
  'forecast-no-better':
    'A forecast from these orders is off by {off} orders a customer, and “as often as before” only by {naive} (held against {n} customers), so it adds nothing here. Choose recency, frequency and money, or rules.',
  'too-young':
    'The longest known customer has been one for {days}; a forecast needs {need} days. Choose a segmentation by rules, and come back later.',
  'nobody-stops':
    'These orders show no customers who stop buying, so the length of a silence foretells nothing. Choose recency, frequency and money, or rules.',
  'no-natural-groups':
    'These customers do not fall into natural groups in these columns. Choose fewer or other columns, or use rules to divide them into useful slices, by {fields} for instance.',
  'only-splits':
    'The groups in these columns are only separate splits of single columns. Divide by {fields}, each for itself, with rules.',
  'no-outcome': 'No column says in its name who left, answered or was won. Choose the one that does: {fields}.',
  'no-outcome-at-all':
    'No column says yes or no of the customers, so there is nothing to learn from. Show a column such as “Churned” or “Answered”, or a stage that is won or lost.',
  'too-few-outcomes':
    '“{field}” is known to be yes for {yes} customers and no for {no}; {need} of each are needed. Read more of the list, or use a segmentation by rules.',
  'no-signal':
    'The other columns do not foretell “{field}”: of two of {n} customers kept aside they picked the right one {auc} of the time ({low} to {high}), and a coin does so half the time. Show other columns, or use a segmentation by rules.',
  'mixed-currencies':
    'The amounts are in several currencies ({currencies}) and can’t be compared. Filter the list to one currency.',
  'personal-field':
    '“{field}” says something personal about people, so it is not used to form groups. Take it out and try again.',
  'bad-params': 'These settings can’t be used ({detail}). Change them and try again.',
  'unknown-method':
    'The method “{method}” is not part of this version. Choose another segmentation or update the extension.',
  'one-group':
    '{share} of the customers would be in “{segment}”, so it would tell nobody apart. Choose another segmentation.',
  'cannot-tell':
    'For {share} of the customers it can’t be told without {fields}. Show the column in your CRM, or choose another segmentation.',
  'nothing-fits':
    'The columns of this list say too little, or the same of everybody, so there is nothing to segment by. Show columns such as last order, orders, total spend, industry or status, and read the list again.',
  'nobody-gets': 'Nobody would get this message. Choose another segment or message, or see what is in the way.',
  'message-missing':
    'This message needs {fields}, which is not known for this customer. Add it in your CRM, or choose another message.',
  'no-message': 'There is no message for the aim “{goal}”. Follow the next step, or write in your own words.',
  'message-no-fallback':
    'This message says something that is not known for this customer. Put words in its place, or choose another message.',
  'message-faulty': 'The text of this message has a mistake ({detail}). Correct it, or choose another message.',
  deceased:
    'The list says that this customer has died, so there is no message. Tell whoever looks after the customer, and take the name off your mailings with care.',
  'no-contact':
    'The list says that this customer is not to be contacted, so there is no message. Wait until they get in touch.',
  'opted-out': 'This customer does not want newsletters, so nothing is written. Speak to them when they get in touch.',
  'ordered-lately': {
    one: 'This customer ordered {n} day ago, so “we miss you” would be odd. Look again in a month.',
    other: 'This customer ordered {n} days ago, so “we miss you” would be odd. Look again in a month.',
  },
  'buys-anyway':
    'This customer buys anyway ({days} days since the last order, {gap} are usual), so a discount would be given away. Choose a message without one.',
  'no-consent':
    'The list does not say that this customer has agreed to mailings, so they are left out. Show the column in your CRM, or write to them one by one.',
  'in-campaign':
    'This customer is in the campaign “{campaign}”, which still runs. They can be in the next one when it is over.',
  'extension-updated': 'Segment Lens was updated. Reload this page once to see the badges again.',
  'segmentation-gone':
    'This segmentation is not there any more: it, or its list, was deleted meanwhile. Choose another one.',
  'storage-failed':
    'The browser does not let Segment Lens keep anything here ({detail}). Use a window that is not private, allow storage and make room on the disk; until then a pasted list can be segmented, but not kept.',
  'background-failed':
    'Segment Lens could not answer ({detail}). Reload the page; if it happens again, restart the browser.',
} as const;

/** The same where the list came from a file or a pasted text: there is no page on which a column could be shown. */
export const fileProblem = {
  'too-few': {
    one: 'There is only {n} customer; {need} are needed for this. Add customers to your list, or use a segmentation by rules.',
    other:
      'There are {n} customers; {need} are needed for this. Add customers to your list, or use a segmentation by rules.',
  },
  'too-few-known': {
    one: '“{field}” is known for only {n} customer; {need} are needed for this. Fill in more of it in your list, or use a segmentation by rules.',
    other:
      '“{field}” is known for {n} customers; {need} are needed for this. Fill in more of it in your list, or use a segmentation by rules.',
  },
  'too-few-outcomes':
    '“{field}” is known to be yes for {yes} customers and no for {no}; {need} of each are needed. Add customers to your list, or use a segmentation by rules.',
  'missing-fields':
    'This needs {fields}, which the list does not have. Add the column to your list and paste or import it again, or choose another segmentation.',
  'cannot-tell':
    'For {share} of the customers it can’t be told without {fields}. Fill in the column in your list and paste or import it again, or choose another segmentation.',
  'no-outcome-at-all':
    'No column says yes or no of the customers, so there is nothing to learn from. Add a column such as “Churned” or “Answered”, or a stage that is won or lost, and paste or import the list again.',
  'no-signal':
    'The other columns do not foretell “{field}”: of two of {n} customers kept aside they picked the right one {auc} of the time ({low} to {high}), and a coin does so half the time. Add other columns to your list, or use a segmentation by rules.',
  'nothing-fits':
    'The columns of this list say too little, or the same of everybody, so there is nothing to segment by. Add columns such as last order, orders, total spend, industry or status, and paste or import the list again.',
} as const;
