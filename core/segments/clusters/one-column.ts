import type { Customer } from '../../customer/customer';
import type { Reason } from '../../reason';
import { describe } from '../rules/describe';
import { subjectOf } from '../rules/truth';
import { conditionOf, isOneColumn, type ShallowRule } from './shallow-rule';

/** Where a group comes down to one question about one column, that question, and how the customer answers it. */
export const oneColumnReasons = (rule: ShallowRule | null, customer: Customer, asOf: string): Reason[] =>
  rule && isOneColumn(rule) ? describe(conditionOf(rule), subjectOf(customer, asOf)) : [];
