import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from './commands/segment';
import { hasReferenceData } from './reference-data';

/**
 * What each real list gets with no set-up at all: its method, or its ready set, and the segments that anybody is in; else the problem. A
 * change of the engine that changes what users see first is seen here first.
 */
const expected: Record<string, readonly string[]> = {
  'bank_additional.csv': ['propensity', 'Likely to answer', 'May answer', 'Unlikely to answer', 'Have answered'],
  'cdnow_sample.csv': [
    'rfm',
    'Champions',
    'Loyal',
    'Active',
    'New',
    'Promising',
    'Needs attention',
    'At risk',
    'Almost lost',
    'Dormant',
    'Prospects',
  ],
  'cdnow_summary.csv': [
    'clusters',
    'Higher t_x, higher zbar',
    'Higher zbar, higher t_x',
    'Higher T, lower zbar',
    'Lower T, lower zbar',
  ],
  'crm_mautic_leads.csv': ['country', 'South Africa', 'United Kingdom', 'Australia', 'Canada', 'United States'],
  'crm_saas_companies.csv': [
    'industry-size',
    'E-commerce, 50 or more',
    'E-commerce, under 50',
    'SaaS, 50 or more',
    'EdTech, 50 or more',
    'Healthcare, 50 or more',
    'Fintech, 50 or more',
  ],
  'crm_saas_contacts.csv': ['decision-makers', 'Decide', 'Manage'],
  'crm_saas_deals.csv': ['deals', 'Closed', 'Past its closing date'],
  'crm_salesforce_opps.csv': ['deals', 'Closed', 'Past its closing date'],
  'crm_shop_customers.csv': ['last-order', 'No order yet', 'Lapsed'],
  'fmt_google_contacts.csv': ['age-band', '45–54'],
  'fmt_outlook_all.csv': ['age-band', '35–44'],
  'fmt_thunderbird.csv': ['sales-area', 'North America'],
  'fortune1000.csv': [
    'industry',
    'Financials',
    'Energy',
    'Technology',
    'Retailing',
    'Health Care',
    'Business Services',
    'Industrials',
    'Others',
  ],
  'groceries_baskets.csv': ['problem: nothing-fits'],
  'groceries_items.csv': ['problem: not-customers'],
  'insurance_tic.csv': [
    'own-category',
    'Family with grown ups',
    'Average Family',
    'Conservative families',
    'Living well',
    'Successful hedonists',
    'Retired and Religeous',
    'Driven Growers',
    'Others',
  ],
  'loc_de_orders.csv': ['spend', 'Top fifth by spend', 'Upper half by spend', 'Lower half by spend'],
  'loc_sv_orders.csv': ['spend', 'Top fifth by spend', 'Upper half by spend', 'Lower half by spend'],
  'mall.csv': [
    'clusters',
    'Higher Spending Score (1-100), higher Annual Income (k$)',
    'Lower Annual Income (k$), higher Spending Score (1-100)',
    'Lower Spending Score (1-100), higher Annual Income (k$)',
    'In between',
    'Lower Annual Income (k$), lower Spending Score (1-100)',
  ],
  'marketing_campaign.csv': ['propensity', 'Likely to answer', 'May answer', 'Unlikely to answer', 'Have answered'],
  'mcdonalds.csv': [
    'needs',
    'Yes to tasty, no to expensive',
    'Yes to expensive, no to cheap',
    'No to yummy, no to tasty, no to expensive',
    'No to yummy, no to tasty, no to cheap',
  ],
  'northwind_customers.csv': ['decision-makers', 'Decide', 'Manage', 'Use'],
  'northwind_lines.csv': ['problem: not-customers'],
  'northwind_orders.csv': [
    'rfm',
    'Champions',
    'Loyal',
    'Active',
    'New',
    'Promising',
    'Needs attention',
    'At risk',
    'Almost lost',
    'Dormant',
  ],
  'northwind_products.csv': ['problem: not-customers'],
  'online_retail_invoices.csv': [
    'rfm',
    'Champions',
    'Loyal',
    'Active',
    'New',
    'Promising',
    'Needs attention',
    'At risk',
    'Previously loyal',
    'Almost lost',
    'Dormant',
    'Prospects',
  ],
  'online_retail_products.csv': ['problem: not-customers'],
  'psm_device.csv': ['intent', 'Very likely', 'Likely', 'Neither likely nor unlikely', 'Unlikely', 'Very unlikely'],
  'survey_bfi.csv': ['needs', 'Low on N, high on A', 'High on N, low on A'],
  'survey_bfi_items.csv': ['problem: not-customers'],
  'survey_income_esl.csv': ['age-band', 'under 18', '18–24', '25–34', '35–44', '45–54', '55–64', '65 and over'],
  'survey_mobi.csv': ['own-number', 'CUSA3: highest fifth', 'CUSA3: lowest fifth', 'CUSA3: in between'],
  'survey_starwars_raw.csv': [
    'needs',
    'High on Episode IV A New Hope, low on Episode II Attack of the Clones',
    'Low on Episode IV A New Hope, high on Episode V The Empire Strikes Back',
    'Low on Episode V The Empire Strikes Back, high on Episode II Attack of the Clones',
  ],
  'survey_volunteers.csv': [
    'needs',
    'No to help.others, no to give.back',
    'No to socialise, no to lonely',
    'Yes to meet.people',
    'Yes to community, yes to give.back',
    'Yes to mind.off, yes to meet.people',
  ],
  'telco_churn.csv': ['propensity', 'Likely to leave', 'May leave', 'Likely to stay', 'Have left'],
  'wholesale.csv': ['clusters', 'Higher Grocery, higher Detergents_Paper', 'Lower Grocery, lower Detergents_Paper'],
};
/** Half a million lines take a minute: the bench reads them. */
const tooLong = 'online_retail_lines.csv';
const folder = '../shared/data';

afterEach(() => vi.restoreAllMocks());

async function firstSegmentation(file: string): Promise<string[]> {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  await main([`${folder}/${file}`, '--as-of', '2026-11-22', '--json']);
  vi.restoreAllMocks();
  const { method, because, segments, problems } = JSON.parse(out);
  if (method === null) return [`problem: ${problems[0].code}`];
  const names = segments.flatMap(({ name, size }: { name: string; size: number }) => (size > 0 ? [name] : []));
  return [because.set ?? method, ...names];
}

describe.skipIf(!hasReferenceData)('npm run segment on every file of the data', () => {
  const files = hasReferenceData ? readdirSync(folder).filter((file) => file.endsWith('.csv') && file !== tooLong) : [];
  it('knows them all', () => expect(Object.keys(expected).sort()).toEqual(files.sort()));
  it.each(files)('%s', async (file) => expect(await firstSegmentation(file)).toEqual(expected[file]), 120_000);
});
