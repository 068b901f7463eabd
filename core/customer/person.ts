import type { OwnValue, Values } from './customer';
import type { OrderLog } from './order-log';

/** One record of a list as it was understood. `texts` holds the raw text per source key (`field` or `own:<header>`). */
export type Person = {
  row: string;
  record: string | null;
  values: Values;
  own: Record<string, OwnValue>;
  texts: Record<string, string>;
  /** Of the first row of a buyer in a file of orders: all of that buyer's orders there. */
  log?: OrderLog;
};
