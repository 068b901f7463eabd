import type { Texts } from '../en/texts';

export const status: Texts['status'] = {
  readAll: { one: '{n} rij gelezen', other: 'Alle {n} rijen gelezen' },
  readPart: '{read} van {of} gelezen',
  readSome: { one: 'Tot nu toe {n} gelezen', other: 'Tot nu toe {n} gelezen' },
  recordPages: 'Klantpagina’s: {list}',
  sortedBy: 'gesorteerd op {header}',
  partial: 'Labels die van alle klanten afhangen, zijn voorlopig tot de rest is gelezen.',
  limitsFromPart: 'De grenzen zijn bepaald toen pas een deel van de lijst gelezen was.',
  without: '{fields} onbekend',
  nextWithout: 'Toon {fields} in de lijst, of vul het aan in je CRM.',
  nextWithoutInFile: 'Voeg {fields} aan je lijst toe, en plak of importeer hem opnieuw.',
};
