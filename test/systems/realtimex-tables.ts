import { faker } from '@faker-js/faker';

const count = 120;
const statuses = ['cold', 'warm', 'hot', 'in-contract'];
const tagNames = ['customer', 'prospect', 'vip', 'newsletter', 'partner'];
const colors = ['#eddcd2', '#fff1e6', '#dbe7e4', '#c5dedd', '#d6e2e9'];

export type Table = Record<string, unknown>[];
export type Contact = { id: number; first_name: string; last_name: string };

/** The tables that the CRM asks its database for: 120 contacts of 14 companies. The seed fixes who they are. */
export const makeTables = () => {
  faker.seed(20261122);
  const companies = Array.from({ length: 14 }, (_, index) => ({
    id: index + 1,
    name: faker.company.name(),
    sector: 'industry',
    size: faker.helpers.arrayElement([1, 10, 50, 250, 500]),
    nb_contacts: 8,
    created_at: faker.date.past({ years: 3 }).toISOString(),
    sales_id: 1,
  }));
  const names = new Set<string>();
  const contacts = Array.from({ length: count }, (_, index) => {
    let [first_name, last_name] = [faker.person.firstName(), faker.person.lastName()];
    while (names.has(`${first_name} ${last_name}`)) last_name = faker.person.lastName();
    names.add(`${first_name} ${last_name}`);
    const company = faker.helpers.arrayElement(companies);
    const email = faker.internet.email({ firstName: first_name, lastName: last_name });
    return {
      id: index + 1,
      first_name,
      last_name,
      title: faker.person.jobTitle(),
      company_id: company.id,
      company_name: company.name,
      email_jsonb: [{ email, type: 'Work' }],
      phone_jsonb: [{ number: faker.phone.number(), type: 'Work' }],
      first_seen: faker.date.past({ years: 4 }).toISOString(),
      last_seen: faker.date.recent({ days: 400 }).toISOString(),
      has_newsletter: faker.datatype.boolean(),
      tags: faker.helpers.arrayElements([1, 2, 3, 4, 5], { min: 0, max: 2 }),
      gender: faker.helpers.arrayElement(['male', 'female']),
      sales_id: 1,
      status: faker.helpers.arrayElement(statuses),
      background: '',
      nb_tasks: faker.helpers.weightedArrayElement([
        { value: 0, weight: 3 },
        { value: 2, weight: 1 },
      ]),
      search_text: `${first_name} ${last_name} ${company.name} ${email}`,
    };
  });
  const tables: Record<string, Table> = {
    companies,
    companies_summary: companies,
    contacts,
    contacts_summary: contacts,
    sales: [
      {
        id: 1,
        user_id: 'user-1',
        first_name: 'Jane',
        last_name: 'Rep',
        email: 'jane@crm.test',
        administrator: true,
        disabled: false,
        avatar: null,
        locale: 'en',
      },
    ],
    tags: tagNames.map((name, index) => ({ id: index + 1, name, color: colors[index] })),
    init_state: [{ is_initialized: 1 }],
  };
  return { tables, contacts };
};
