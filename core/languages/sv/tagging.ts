import type { Texts } from '../en/texts';

export const tagging: Texts['app']['tagging'] = {
  title: 'Tagga en person',
  none: 'Markera ett namn, en e-postadress eller en rad på vilken sida som helst och välj ”Tagga i Segment Lens” i menyn, eller använd kortkommandot.',
  who: 'Vem',
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon',
  from: 'Sedd på ”{title}”',
  known: 'Känd: {names}. Taggarna finns där direkt.',
  byName: 'Bara namnet är känt: taggarna går till den som har hela det här namnet. En e-postadress gör det säkert.',
  nobody: 'Säg vem det är: ett helt namn, en e-postadress eller ett telefonnummer.',
  tags: 'Taggar',
  tagsHint: 'Enter lägger till en tagg.',
  suggestions: 'Dina taggar',
  remove: 'Ta bort {tag}',
  note: 'Anteckning',
  saved: 'Sparat för {name}.',
  all: 'Taggade personer',
  takeAway: 'Ta bort',
  takeAwayAsk: 'Ta bort alla taggar och anteckningen för {name}?',
  edit: 'Ändra',
};
