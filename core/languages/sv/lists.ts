import type { Texts } from '../en/texts';

export const lists: Texts['app']['lists'] = {
  title: 'Listor',
  empty: 'Ingen lista har lästs än.',
  stepCrm:
    'Öppna kundlistan i ditt CRM, klicka på ikonen för Segment Lens (den kan ligga bakom pusselbiten i verktygsfältet) och tryck på ”{button}”.',
  stepOn: 'Segmenten är påslagna för {site}. Öppna kundlistan där.',
  stepPaste: 'Eller, utan CRM:',
  stepImport: 'klistra in eller importera en lista',
  stepBadge:
    'Sedan har varje kund ett segment. Klicka på det: där står varför, vad som skulle ändra det och vad du kan säga.',
  lastRead: 'Läst {date}',
  columns: 'Kolumner',
  decided: 'Det som avgjorde segmentet för {name} står först.',
  open: 'Öppna listan',
  forget: 'Glöm den här listan',
  one: 'Lista',
  pasted: 'Inklistrad eller importerad',
  meaning: 'Vad ”{header}” står för',
  certainty: {
    sure: 'Säkert ({share})',
    likely: 'Troligt ({share})',
    unsure: 'Osäkert ({share}), kontrollera gärna',
    user: 'Rättad av dig',
  },
  columnReason: {
    adapter: 'Systemets uppställning är känd.',
    attribute: 'Sidan själv kallar kolumnen ”{word}”.',
    header: 'Rubriken säger ”{word}”.',
    values: '{share} av värdena ser ut så.',
    neighbour: 'Den hör ihop med kolumnen {field}.',
    user: 'Du har sagt det.',
  },
  corrected: '”{header}” är rättad, och det som lästs under den har tolkats om.',
  forgetAsk: 'Glömma ”{list}” och alla som bara setts där? Det går inte att ångra.',
};
