import type { Condition } from './rules/condition';

/**
 * Words that CRMs and their users call stages by, in English, Swedish, Dutch, German and French (defaults of HubSpot, Salesforce,
 * Pipedrive, Zoho, Odoo and SuiteCRM among them). Compared as whole values, not as parts: "not interested" is no interest.
 */
// biome-ignore format: words, not lines
export const lostWords = [
  'lost', 'closed lost', 'closed - lost', 'dead', 'recycled', 'junk', 'junk lead', 'disqualified', 'unqualified', 'not interested',
  'closed - not converted', 'churned', 'inactive', 'förlorad', 'förlorat', 'avslutad', 'inaktiv', 'avböjt', 'verloren', 'afgevallen',
  'afgewezen', 'inactief', 'opgezegd', 'abgelehnt', 'inaktiv', 'gekündigt', 'perdu', 'perdue', 'inactif', 'cancelled', 'canceled',
];
// biome-ignore format: words, not lines
export const wonWords = [
  'won', 'closed won', 'closed - won', 'customer', 'client', 'active', 'active customer', 'converted', 'closed - converted', 'evangelist',
  'in contract', 'in-contract', 'paying', 'subscribed', 'vunnen', 'vunnet', 'kund', 'aktiv', 'aktiv kund', 'gewonnen', 'klant', 'actief',
  'kunde', 'bestandskunde', 'gagné', 'gagnée', 'client actif', 'actif', 'vip', 'loyal', 'repeat customer',
];
// biome-ignore format: words, not lines
export const openWords = [
  'lead', 'new', 'open', 'prospect', 'subscriber', 'suspect', 'cold', 'warm', 'hot', 'contacted', 'attempted', 'working', 'qualified',
  'in progress', 'in process', 'assigned', 'nurture', 'nurturing', 'proposal', 'negotiation', 'opportunity', 'marketing qualified lead',
  'sales qualified lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'mql', 'sql', 'trial', 'demo', 'discovery', 'evaluation', 'other',
  'open - not contacted', 'working - contacted', 'open deal', 'connected', 'attempted to contact', 'bad timing', 'pending', 'on hold',
  'ny', 'öppen', 'pågående', 'kontaktad', 'kvalificerad', 'offert', 'förhandling', 'prospekt', 'kall', 'varm', 'het',
  'nieuw', 'lopend', 'gecontacteerd', 'gekwalificeerd', 'offerte', 'onderhandeling', 'koud', 'heet',
  'neu', 'offen', 'in bearbeitung', 'kontaktiert', 'qualifiziert', 'angebot', 'verhandlung', 'interessent', 'kalt', 'heiß',
  'nouveau', 'nouvelle', 'ouvert', 'en cours', 'contacté', 'qualifié', 'devis', 'négociation', 'froid', 'chaud',
];

/** Of stage or status, whichever is there and says so. */
const says = (values: string[]): Condition => ({
  any: ['stage', 'status'].map((field) => ({
    all: [
      { field, op: 'known' },
      { field, op: 'one of', values },
    ],
  })),
});

export const isLost = says(lostWords);
export const isCustomer = says(wonWords);
/** Won or lost: nothing is left to be done about the deal. */
export const isClosed: Condition = {
  any: [says(lostWords), says(wonWords.filter((word) => /won|gewonnen|vunn|gagn|convert/.test(word)))],
};
export const knowsStage: Condition = says([...lostWords, ...wonWords, ...openWords]);
