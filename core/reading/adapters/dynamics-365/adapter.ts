import { defineAdapter } from '../adapter';

/** The Power Apps grid and the PCF grid before it, both an ARIA grid. Microsoft says that the page has no record ids. */
export default defineAdapter({
  id: 'dynamics-365',
  name: 'Dynamics 365',
  hosts: ['.dynamics.com'],
  detect:
    '[data-id="entity_control-powerapps_onegrid_control_container"], [data-id="entity_control-pcf_grid_control_container"]',
  list: '[data-id="entity_control-powerapps_onegrid_control_container"], [data-id="entity_control-pcf_grid_control_container"]',
  record: 'contents',
  // Logical names of the tables contact, account and lead, where a cell says them.
  columns: {
    fullname: 'name',
    firstname: 'firstName',
    lastname: 'lastName',
    emailaddress1: 'email',
    telephone1: 'phone',
    jobtitle: 'jobTitle',
    parentcustomerid: 'company',
    companyname: 'company',
    address1_city: 'city',
    address1_country: 'country',
    industrycode: 'industry',
    numberofemployees: 'employees',
    revenue: 'revenue',
    statuscode: 'status',
    leadsourcecode: 'source',
    ownerid: 'owner',
    createdon: 'createdAt',
    modifiedon: 'updatedAt',
  },
  count: 'span[class*="statusTextContainer-"]',
  address: '[?&]etn=\\w+',
  checked: { on: '2026-11-22', with: 'a synthetic page made of published facts, not the live system' },
});
