/**
 * THE table of customer fields. Types, parsing, privacy, forms and header words follow from it.
 *
 * - `kind` decides the type of the value and how a cell is parsed.
 * - `format` narrows a kind where the text has a form of its own.
 * - `basis` is the kind of criterion in a segmentation (Kotler & Keller, Marketing Management, ch. 9).
 * - `privacy`: `person` says something of a living person, `contact` reaches one, `trade` is business between the two.
 *   Personal fields are refused as features of a learned method.
 * - `derived` fields are computed from others (derived.ts) and never read from a page.
 *
 * The English label stands here, the others in `core/languages`.
 */
export type Kind = 'text' | 'number' | 'money' | 'date' | 'category' | 'tags' | 'scale' | 'yesNo';
export type Basis =
  | 'identity'
  | 'demographic'
  | 'geographic'
  | 'psychographic'
  | 'behavioural'
  | 'firmographic'
  | 'pipeline';
export type Privacy = 'person' | 'contact' | 'trade';
export type Format =
  | 'name'
  | 'email'
  | 'phone'
  | 'company'
  | 'domain'
  | 'country'
  | 'gender'
  | 'language'
  | 'postalCode'
  | 'id';

export type Field = {
  label: string;
  kind: Kind;
  basis: Basis;
  privacy: Privacy;
  format?: Format;
  derived?: true;
};

// biome-ignore format: one field, one line
export const fields = {
  // identity
  name: { label: 'Name', kind: 'text', basis: 'identity', privacy: 'person', format: 'name' },
  firstName: { label: 'First name', kind: 'text', basis: 'identity', privacy: 'person' },
  middleName: { label: 'Middle name', kind: 'text', basis: 'identity', privacy: 'person' },
  lastName: { label: 'Last name', kind: 'text', basis: 'identity', privacy: 'person' },
  nickname: { label: 'Nickname', kind: 'text', basis: 'identity', privacy: 'person' },
  salutation: { label: 'Salutation', kind: 'text', basis: 'identity', privacy: 'person' },
  nameSuffix: { label: 'Name suffix', kind: 'text', basis: 'identity', privacy: 'person' },
  email: { label: 'E-mail', kind: 'text', basis: 'identity', privacy: 'contact', format: 'email' },
  phone: { label: 'Phone', kind: 'text', basis: 'identity', privacy: 'contact', format: 'phone' },
  fax: { label: 'Fax', kind: 'text', basis: 'identity', privacy: 'contact', format: 'phone' },
  customerId: { label: 'Customer number', kind: 'text', basis: 'identity', privacy: 'contact', format: 'id' },
  personalId: { label: 'Personal identity number', kind: 'text', basis: 'identity', privacy: 'person', format: 'id' },
  company: { label: 'Company', kind: 'text', basis: 'identity', privacy: 'trade', format: 'company' },
  companyId: { label: 'Company number', kind: 'text', basis: 'identity', privacy: 'trade', format: 'id' },
  vatId: { label: 'VAT number', kind: 'text', basis: 'identity', privacy: 'trade', format: 'id' },
  account: { label: 'Account', kind: 'text', basis: 'identity', privacy: 'trade', format: 'id' },
  domain: { label: 'Domain', kind: 'text', basis: 'identity', privacy: 'trade', format: 'domain' },
  website: { label: 'Website', kind: 'text', basis: 'identity', privacy: 'trade', format: 'domain' },
  notes: { label: 'Notes', kind: 'text', basis: 'identity', privacy: 'person' },
  // demographic
  age: { label: 'Age', kind: 'number', basis: 'demographic', privacy: 'person' },
  ageGroup: { label: 'Age group', kind: 'category', basis: 'demographic', privacy: 'person' },
  birthday: { label: 'Birthday', kind: 'date', basis: 'demographic', privacy: 'person' },
  gender: { label: 'Gender', kind: 'category', basis: 'demographic', privacy: 'person', format: 'gender' },
  language: { label: 'Language', kind: 'category', basis: 'demographic', privacy: 'person', format: 'language' },
  maritalStatus: { label: 'Marital status', kind: 'category', basis: 'demographic', privacy: 'person' },
  householdSize: { label: 'Household size', kind: 'number', basis: 'demographic', privacy: 'person' },
  children: { label: 'Children', kind: 'number', basis: 'demographic', privacy: 'person' },
  education: { label: 'Education', kind: 'category', basis: 'demographic', privacy: 'person' },
  income: { label: 'Income', kind: 'money', basis: 'demographic', privacy: 'person' },
  ageBand: { label: 'Age band', kind: 'category', basis: 'demographic', privacy: 'person', derived: true },
  // geographic
  street: { label: 'Street address', kind: 'text', basis: 'geographic', privacy: 'contact' },
  postalCode: { label: 'Postal code', kind: 'text', basis: 'geographic', privacy: 'contact', format: 'postalCode' },
  city: { label: 'City', kind: 'category', basis: 'geographic', privacy: 'trade' },
  region: { label: 'Region', kind: 'category', basis: 'geographic', privacy: 'trade' },
  country: { label: 'Country', kind: 'category', basis: 'geographic', privacy: 'trade', format: 'country' },
  market: { label: 'Country', kind: 'category', basis: 'geographic', privacy: 'trade', format: 'country', derived: true },
  climate: { label: 'Climate zone', kind: 'category', basis: 'geographic', privacy: 'trade', derived: true },
  // psychographic
  interests: { label: 'Interests', kind: 'tags', basis: 'psychographic', privacy: 'person' },
  values: { label: 'Values', kind: 'tags', basis: 'psychographic', privacy: 'person' },
  lifestyle: { label: 'Lifestyle', kind: 'category', basis: 'psychographic', privacy: 'person' },
  attitude: { label: 'Attitude', kind: 'category', basis: 'psychographic', privacy: 'person' },
  need: { label: 'Stated need', kind: 'category', basis: 'psychographic', privacy: 'trade' },
  campaignResponse: { label: 'Answered a campaign', kind: 'yesNo', basis: 'psychographic', privacy: 'trade' },
  nps: { label: 'Net Promoter Score answer', kind: 'scale', basis: 'psychographic', privacy: 'trade' },
  satisfaction: { label: 'Satisfaction', kind: 'scale', basis: 'psychographic', privacy: 'trade' },
  // behavioural
  createdAt: { label: 'Customer since', kind: 'date', basis: 'behavioural', privacy: 'trade' },
  updatedAt: { label: 'Record updated', kind: 'date', basis: 'behavioural', privacy: 'trade' },
  firstOrder: { label: 'First order', kind: 'date', basis: 'behavioural', privacy: 'trade' },
  lastOrder: { label: 'Last order', kind: 'date', basis: 'behavioural', privacy: 'trade' },
  lastActive: { label: 'Last activity', kind: 'date', basis: 'behavioural', privacy: 'trade' },
  orders: { label: 'Orders', kind: 'number', basis: 'behavioural', privacy: 'trade' },
  totalSpend: { label: 'Total spend', kind: 'money', basis: 'behavioural', privacy: 'trade' },
  aov: { label: 'Average order value', kind: 'money', basis: 'behavioural', privacy: 'trade' },
  mrr: { label: 'Recurring revenue', kind: 'money', basis: 'behavioural', privacy: 'trade' },
  plan: { label: 'Plan', kind: 'category', basis: 'behavioural', privacy: 'trade' },
  renewalDate: { label: 'Renewal date', kind: 'date', basis: 'behavioural', privacy: 'trade' },
  visits: { label: 'Visits', kind: 'number', basis: 'behavioural', privacy: 'trade' },
  favourite: { label: 'Favourite product', kind: 'category', basis: 'behavioural', privacy: 'trade' },
  newsletter: { label: 'Accepts newsletters', kind: 'yesNo', basis: 'behavioural', privacy: 'contact' },
  tags: { label: 'Tags', kind: 'tags', basis: 'behavioural', privacy: 'trade' },
  segment: { label: 'Group in the source', kind: 'category', basis: 'behavioural', privacy: 'trade' },
  orderId: { label: 'Order number', kind: 'text', basis: 'behavioural', privacy: 'trade', format: 'id' },
  orderDate: { label: 'Order date', kind: 'date', basis: 'behavioural', privacy: 'trade' },
  product: { label: 'Product', kind: 'text', basis: 'behavioural', privacy: 'trade' },
  quantity: { label: 'Quantity', kind: 'number', basis: 'behavioural', privacy: 'trade' },
  unitPrice: { label: 'Unit price', kind: 'money', basis: 'behavioural', privacy: 'trade' },
  orderAmount: { label: 'Order amount', kind: 'money', basis: 'behavioural', privacy: 'trade' },
  hasOrdered: { label: 'Has ordered', kind: 'yesNo', basis: 'behavioural', privacy: 'trade', derived: true },
  daysSinceLastOrder: { label: 'Days since last order', kind: 'number', basis: 'behavioural', privacy: 'trade', derived: true },
  daysSinceActivity: { label: 'Days since last activity', kind: 'number', basis: 'behavioural', privacy: 'trade', derived: true },
  tenureDays: { label: 'Days as a customer', kind: 'number', basis: 'behavioural', privacy: 'trade', derived: true },
  averageOrder: { label: 'Average order (given or computed)', kind: 'money', basis: 'behavioural', privacy: 'trade', derived: true },
  orderInterval: { label: 'Days between orders', kind: 'number', basis: 'behavioural', privacy: 'trade', derived: true },
  // firmographic
  industry: { label: 'Industry', kind: 'category', basis: 'firmographic', privacy: 'trade' },
  employees: { label: 'Employees', kind: 'number', basis: 'firmographic', privacy: 'trade' },
  revenue: { label: 'Company revenue', kind: 'money', basis: 'firmographic', privacy: 'trade' },
  customerType: { label: 'Customer type', kind: 'category', basis: 'firmographic', privacy: 'trade' },
  jobTitle: { label: 'Job title', kind: 'text', basis: 'firmographic', privacy: 'trade' },
  department: { label: 'Department', kind: 'category', basis: 'firmographic', privacy: 'trade' },
  team: { label: 'Team', kind: 'category', basis: 'firmographic', privacy: 'trade' },
  manager: { label: 'Manager', kind: 'text', basis: 'firmographic', privacy: 'person' },
  companySize: { label: 'Company size', kind: 'category', basis: 'firmographic', privacy: 'trade', derived: true },
  seniority: { label: 'Seniority', kind: 'category', basis: 'firmographic', privacy: 'trade', derived: true },
  jobFunction: { label: 'Function (given or from the job title)', kind: 'category', basis: 'firmographic', privacy: 'trade', derived: true },
  // pipeline
  status: { label: 'Status', kind: 'category', basis: 'pipeline', privacy: 'trade' },
  stage: { label: 'Stage', kind: 'category', basis: 'pipeline', privacy: 'trade' },
  source: { label: 'Source', kind: 'category', basis: 'pipeline', privacy: 'trade' },
  referredBy: { label: 'Referred by', kind: 'text', basis: 'pipeline', privacy: 'person' },
  owner: { label: 'Owner', kind: 'category', basis: 'pipeline', privacy: 'trade' },
  leadScore: { label: 'Lead score', kind: 'number', basis: 'pipeline', privacy: 'trade' },
  dealAmount: { label: 'Deal amount', kind: 'money', basis: 'pipeline', privacy: 'trade' },
  closeDate: { label: 'Close date', kind: 'date', basis: 'pipeline', privacy: 'trade' },
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof fields;
export const fieldKeys = Object.keys(fields) as FieldKey[];
const known: ReadonlySet<string> = new Set(fieldKeys);
export const isFieldKey = (key: string): key is FieldKey => known.has(key);
/** The row of the table, seen as a plain `Field` (the literal types forget that `format` may be absent). */
export const fieldOf = (key: FieldKey): Field => fields[key];
