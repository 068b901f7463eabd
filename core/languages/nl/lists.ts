import type { Texts } from '../en/texts';

export const lists: Texts['app']['lists'] = {
  title: 'Lijsten',
  empty: 'Er is nog geen lijst gelezen.',
  stepCrm:
    'Open de klantenlijst in je CRM, klik op het pictogram van Segment Lens (het kan achter het puzzelstukje in de werkbalk staan) en druk op ‘{button}’.',
  stepOn: 'De segmenten staan aan voor {site}. Open daar de klantenlijst.',
  stepPaste: 'Of, zonder CRM:',
  stepImport: 'plak of importeer een lijst',
  stepBadge:
    'Dan heeft elke klant een segment. Klik erop: daar staat waarom, wat het zou veranderen en wat je kunt zeggen.',
  lastRead: 'Gelezen op {date}',
  columns: 'Kolommen',
  decided: 'Wat het segment van {name} bepaalde, staat bovenaan.',
  open: 'Lijst openen',
  forget: 'Deze lijst vergeten',
  one: 'Lijst',
  pasted: 'Geplakt of geïmporteerd',
  meaning: 'Waar ‘{header}’ voor staat',
  certainty: {
    sure: 'Zeker ({share})',
    likely: 'Waarschijnlijk ({share})',
    unsure: 'Niet zeker ({share}), controleer dit even',
    user: 'Door jou verbeterd',
  },
  columnReason: {
    adapter: 'De opmaak van dit systeem is bekend.',
    attribute: 'De pagina zelf noemt de kolom ‘{word}’.',
    header: 'Het kopje zegt ‘{word}’.',
    values: '{share} van de waarden ziet er zo uit.',
    neighbour: 'Hij hoort bij de kolom {field}.',
    user: 'Dat heb jij gezegd.',
  },
  corrected: '‘{header}’ is verbeterd, en wat eronder gelezen is, is opnieuw begrepen.',
  forgetAsk: '‘{list}’ vergeten, met iedereen die alleen daar gezien is? Dit kan niet ongedaan worden gemaakt.',
};
