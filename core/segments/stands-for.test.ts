import { expect, it } from 'vitest';
import { standsFor } from './stands-for';

it.each(['ID', 'ORACLE_ID__C', 'OwnerId', 'CREATEDBYID', 'PRICEBOOK2ID', 'Kundnr', 'Customer no', 'Zip', 'store_code'])(
  '“%s” stands for something',
  (header) => expect(standsFor(header)).toBe(true),
);

it.each(['Amount paid', 'AMOUNT_PAID', 'Number of visits', 'No of children', 'Year_Birth', 'Hybrid', 'Nights', 'Kids'])(
  '“%s” says something',
  (header) => expect(standsFor(header)).toBe(false),
);
