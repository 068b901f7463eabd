import type { FieldKey } from '../../customer/fields';
import type { Candidate, Judged } from './judge';
import { weights } from './weights';

const ofLines = ['product', 'quantity', 'unitPrice'] as const satisfies FieldKey[];

/**
 * What one column means for another. A header word may stand for several fields ("Nom", "Umsatz", "Betrag", "Titel"); which
 * of them is told by the columns beside it.
 */
export function addNeighbours(columns: readonly Judged[]): void {
  const has = (...wanted: FieldKey[]): FieldKey | undefined =>
    wanted.find((field) => columns.some((column) => column.best()?.field === field));
  for (const column of columns) {
    const elsewhere = (field: FieldKey) => columns.some((other) => other !== column && other.best()?.field === field);
    const both = (one: FieldKey, other: FieldKey) => column.named(one) && column.named(other);
    const settle = (field: FieldKey, against: readonly FieldKey[], because: FieldKey) => {
      add(column.candidate(field), because, weights.neighbour);
      for (const other of against)
        if (column.named(other)) add(column.candidate(other), because, weights.neighbourAgainst);
    };
    // A first name beside it makes a bare "Name" a last name, unless whole names stand there.
    const bare =
      column.best()?.field === 'name' &&
      column.cells.texts.filter((text) => /\S\s+\S/.test(text)).length <= column.cells.texts.length / 2;
    if (bare && elsewhere('firstName') && !elsewhere('lastName')) {
      add(column.candidate('lastName'), 'firstName', weights.header);
      add(column.candidate('name'), 'firstName', weights.neighbourAgainst);
    }
    if (both('salutation', 'jobTitle') && elsewhere('jobTitle')) settle('salutation', ['jobTitle'], 'jobTitle');
    const order = has('orderId', 'orderDate');
    const deal = has('stage', 'closeDate');
    if (column.named('orderDate') && (order ?? has('orderAmount'))) settle('orderDate', [], order ?? 'orderAmount');
    // What was bought, how many and at what price are told of orders only: "Product" in a list of customers is a column of its own.
    for (const field of ofLines) {
      if (!column.named(field)) continue;
      if (order) settle(field, [], order);
      else add(column.candidate(field), 'orderDate', weights.disagree);
    }
    const history = has('orders', 'lastOrder', 'firstOrder', 'aov');
    const who = has('name', 'company', 'firstName', 'email');
    if (order && column.named('orderAmount')) settle('orderAmount', ['dealAmount', 'totalSpend'], order);
    else if (deal && column.named('dealAmount')) settle('dealAmount', ['orderAmount', 'totalSpend'], deal);
    else if (who && both('orderAmount', 'totalSpend')) settle('totalSpend', ['orderAmount', 'dealAmount'], who);
    if (both('revenue', 'totalSpend') && !order) {
      const firm = has('company');
      if (history) settle('totalSpend', ['revenue'], history);
      else if (firm) settle('revenue', ['totalSpend'], firm);
    }
  }
}

function add(candidate: Candidate, field: FieldKey, weight: number): void {
  candidate.reasons.push({ kind: 'neighbour', field, weight });
}
