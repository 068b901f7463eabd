// What `npm run record` puts into a saved page.
export { look } from './page-entry';
export { recordPage } from './recording/record-page';
