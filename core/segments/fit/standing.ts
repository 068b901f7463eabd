import type { Customer } from '../../customer/customer';
import { fold } from '../rules/compare';
import { lostWords, openWords, wonWords } from '../stage-words';

/** Words of the stages in which one is talking about a deal, and of those where a talk was tried; the other open ones are new. */
// biome-ignore format: words, not lines
const talking = new Set([
  'qualified', 'proposal', 'negotiation', 'opportunity', 'sales qualified lead', 'salesqualifiedlead', 'sql', 'trial', 'demo', 'evaluation',
  'open deal', 'hot', 'kvalificerad', 'offert', 'förhandling', 'het', 'gekwalificeerd', 'offerte', 'onderhandeling', 'heet', 'qualifiziert',
  'angebot', 'verhandlung', 'heiß', 'qualifié', 'devis', 'négociation', 'chaud',
]);
// biome-ignore format: words, not lines
const begun = new Set([
  'contacted', 'attempted', 'working', 'in progress', 'in process', 'nurture', 'nurturing', 'marketing qualified lead',
  'marketingqualifiedlead', 'mql', 'discovery', 'working - contacted', 'connected', 'attempted to contact', 'warm', 'pågående',
  'kontaktad', 'varm', 'lopend', 'gecontacteerd', 'in bearbeitung', 'kontaktiert', 'en cours', 'contacté',
]);
const [won, lost, open] = [wonWords, lostWords, openWords].map((words) => new Set(words.map(fold)));

export type Standing = 'won' | 'lost' | 'talking' | 'begun' | 'new';
const order: readonly Standing[] = ['lost', 'won', 'talking', 'begun', 'new'];

/** Of one word, in small letters. */
export function wordStanding(word: string): Standing | undefined {
  if (lost?.has(word)) return 'lost';
  if (won?.has(word)) return 'won';
  if (!open?.has(word)) return undefined;
  return talking.has(word) ? 'talking' : begun.has(word) ? 'begun' : 'new';
}

/** How far it has come with somebody, by stage and status together; undefined where neither says so in words that are known. */
export function standingOf({ values: { stage, status } }: Customer): Standing | undefined {
  const said = [stage, status].flatMap((value) => (value === undefined ? [] : (wordStanding(fold(value)) ?? [])));
  return order.find((one) => said.includes(one));
}
