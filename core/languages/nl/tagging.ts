import type { Texts } from '../en/texts';

export const tagging: Texts['app']['tagging'] = {
  title: 'Een persoon taggen',
  none: 'Selecteer op een pagina een naam, een e-mailadres of een rij en kies ‘Taggen in Segment Lens’ in het menu, of gebruik de sneltoets.',
  who: 'Wie',
  name: 'Naam',
  email: 'E-mail',
  phone: 'Telefoon',
  from: 'Gezien op ‘{title}’',
  known: 'Bekend: {names}. De tags staan er meteen bij.',
  byName: 'Alleen de naam is bekend: de tags gaan naar wie precies zo heet. Met een e-mailadres is het zeker.',
  nobody: 'Zeg wie het is: een volledige naam, een e-mailadres of een telefoonnummer.',
  tags: 'Tags',
  tagsHint: 'Enter voegt een tag toe.',
  suggestions: 'Je tags',
  remove: '{tag} verwijderen',
  note: 'Notitie',
  saved: 'Bewaard voor {name}.',
  all: 'Getagde personen',
  takeAway: 'Weghalen',
  takeAwayAsk: 'Alle tags en de notitie van {name} weghalen?',
  edit: 'Wijzigen',
};
