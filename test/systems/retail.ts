import { faker } from '@faker-js/faker';
import generateData from 'data-generator-retail';

/** The shop that comes with react-admin: 900 customers, 600 orders of a quarter of them. The seed fixes who they are. */
export const makeRetail = () => {
  faker.seed(20261122);
  return generateData();
};
export type Retail = ReturnType<typeof makeRetail>;

export const fullName = (person: { first_name: string; last_name: string }): string =>
  `${person.first_name} ${person.last_name}`;
