import type { Column } from '../../customer/list';
import { columnWorth } from '../page/customers';
import { subjectOf } from '../page/subject-words';

/** From here on a page is taken for one person or company. Set by judgement, held against the pages of test/gym and the saved ones. */
const enough = 1.5;
/** What the words around the fields add or take. */
const around = { address: 0.5, title: 0.4, untitled: -0.5 };
/** Fields that are a sale's, not a customer's: each takes this much. */
const ofSale = new Set(['orderId', 'orderDate', 'orderAmount', 'dealAmount', 'closeDate']);
const sale = 0.8;
/** Where a customer can be reached, or is registered: without one of these there is no record of one. */
const reach = new Set([
  'email',
  'phone',
  'street',
  'website',
  'domain',
  'vatId',
  'companyId',
  'personalId',
  'postalCode',
  'city',
]);
const whoFields = new Set(['name', 'firstName', 'lastName', 'company']);

export type Seen = {
  columns: readonly Column[];
  cells: readonly (string | null)[];
  /** What the page calls the record. */
  title: string;
  /** The title is, or has, the name that the fields say. */
  isNamed: boolean;
  /** The page's path and hash path, decoded. */
  path: string;
  /** An adapter has said where its fields are. */
  isKnown: boolean;
};

/** Is this page about one person or one company? Labels say it, not values alone: any page may show an e-mail address. */
export function isCustomer({ columns, cells, title, isNamed, path, isKnown }: Seen): boolean {
  const filled = columns.filter(({ field }, at) => cells[at] && fits(field, cells[at] ?? ''));
  const said = filled.filter(({ reasons }) => reasons.some(({ kind }) => kind !== 'values' && kind !== 'neighbour'));
  const has = (fields: ReadonlySet<string>): boolean => filled.some(({ field }) => field !== null && fields.has(field));
  if (isKnown && has(whoFields)) return true;
  if (!has(whoFields) || !has(reach) || said.length < 2) return false;
  const sum = filled.reduce((total, column) => total + columnWorth(column, false), 0);
  const sales = filled.filter(({ field }) => field !== null && ofSale.has(field)).length * sale;
  const words = around.address * subjectOf(path) + around.title * subjectOf(title) + (isNamed ? 0 : around.untitled);
  return sum + words - sales >= enough;
}

/** "Email" over the name of a button is no address. */
const fits = (field: string | null, text: string): boolean =>
  field === 'email' ? text.includes('@') : field === 'phone' ? (text.match(/\d/g)?.length ?? 0) >= 5 : true;
