import { describe, expect, it } from 'vitest';
import { person, today } from '../../test/people';
import { modelId } from './model';
import ownCategory from './ready/own-category';
import ownNumber from './ready/own-number';
import { isSensitive } from './sensitive-columns';
import { fitStarter } from './starter';

const faiths = ['Catholic', 'Muslim', 'Jewish'];
const byFaith = (header: string) =>
  Array.from({ length: 40 }, (_, at) =>
    person(`p${at}`, { name: `P ${at}` }, { [header]: { kind: 'category', value: faiths[at % 3] ?? '' } }),
  );
const context = {
  asOf: today,
  seed: 1,
  id: modelId.parse('starter'),
  coverage: { read: 40, of: 40, more: false, sortedBy: null },
};

describe('what nobody is sorted by unasked', () => {
  it.each(
    [
      'Religion, religion_code, customerReligion, Confession, Trosuppfattning, Geloof, Godsdienst, Konfession, Croyance',
      'Ethnicity, Etnicitet, Etniciteit, Ethnische Herkunft, Origine ethnique, Origin, Race, Nationality, Födelseland',
      'Health, Health status, How healthy are you?, I feel healthy, My health, Hälsotillstånd, Hälsoproblem, Diagnosis, Allergies, Diagnos, Sjukdom, Allergie, Ziekte, Gesundheitszustand, Krankheit, État de santé, Pregnant, Gravid, Zwanger, Schwanger, Enceinte',
      'Political party, Party, Politisk tillhörighet, Politieke voorkeur, Partei, Parti politique',
      'Trade union, Union, Fackförbund, Vakbond, Gewerkschaft, Syndicat',
      'Sexual orientation, Sexuell läggning, Seksuele geaardheid, Sexuelle Orientierung, Orientation sexuelle',
      'Biometric data, DNA, Fingeravtryck, Genetic risk',
      'Criminal record, Brottshistorik, Strafblad, Vorstrafen, Casier judiciaire',
      'Gender, Sex, Kön, Geslacht, Geschlecht, Sexe',
      'Marital status, Civilstånd, Burgerlijke staat, Familienstand, État civil',
      'Personnummer, SSN, BSN, Burgerservicenummer, Sozialversicherungsnummer, Numéro de sécurité sociale',
    ].flatMap((line) => line.split(', ')),
  )('%s', (header) => {
    expect(isSensitive(header)).toBe(true);
    expect(fitStarter(byFaith(header), context)).toEqual({ ok: false, problem: { code: 'nothing-fits' } });
  });

  it.each(
    'Colour, Favourite sport, Plan, Health score, Account health, Lead origin, Party size, Gift card, Racing team, Media, Tier, Kundklass, Klantgroep, Kundengruppe, Catégorie, Sektor, Konto, Orders, Kontakt, Partner, Region, Content, Trousers, healthy, Healthy food, The food is healthy, unhealthy, Hälsosam mat, Hälsosamt, Gezond eten, Gesundes Essen'.split(
      ', ',
    ),
  )('but %s is a column as any other', (header) => {
    expect(isSensitive(header)).toBe(false);
    const started = fitStarter(byFaith(header), context);
    expect(started.ok && started.value.because.set).toBe('own-category');
  });

  it('the next column is taken instead, of names and of numbers', () => {
    const customers = byFaith('Religion').map((one, at) => ({
      ...one,
      own: {
        ...one.own,
        Colour: { kind: 'category', value: at % 2 ? 'Red' : 'Blue' },
        BMI: { kind: 'number', value: at / 3 },
        Weight: { kind: 'number', value: at % 5 },
      } as typeof one.own,
    }));
    expect(ownCategory.needs(customers)).toEqual(['own:Colour']);
    expect(ownNumber.needs(customers)).toEqual(['own:Weight']);
  });

  it('nor where the column was taken for a field of the table', () => {
    const customers = Array.from({ length: 40 }, (_, at) => person(`p${at}`, { status: faiths[at % 3] ?? '' }));
    const columns = [{ header: 'Religious status', machine: null, field: 'status', kind: 'category' }];
    const started = fitStarter(customers, { ...context, columns: columns as never });
    expect(started).toEqual({ ok: false, problem: { code: 'nothing-fits' } });
    expect(fitStarter(customers, context).ok).toBe(true);
  });
});
