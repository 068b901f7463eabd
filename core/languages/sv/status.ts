import type { Texts } from '../en/texts';

export const status: Texts['status'] = {
  readAll: { one: 'Läst {n} rad', other: 'Läst alla {n} rader' },
  readPart: 'Läst {read} av {of}',
  readSome: { one: 'Läst {n} hittills', other: 'Läst {n} hittills' },
  recordPages: 'Kundsidor: {list}',
  sortedBy: 'sorterat efter {header}',
  partial: 'Märken som beror på alla kunder är preliminära tills resten har lästs.',
  limitsFromPart: 'Gränserna beräknades när bara en del av listan hade lästs.',
  without: '{fields} saknas',
  nextWithout: 'Visa {fields} i listan, eller fyll i det i ditt CRM.',
  nextWithoutInFile: 'Lägg till {fields} i listan, och klistra in eller importera den igen.',
};
