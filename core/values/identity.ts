/** The forms in which e-mails, companies and names are compared. What each leaves out is said where it is made. */
export { normalCompany } from './company';
export { isSharedMailbox, mailboxOf, normalEmail } from './email';
export { foldName } from './name';
