import { defineMessage } from '../message';

export default defineMessage({
  id: 'retain-linkedin',
  name: 'Staying in touch',
  goal: 'retain',
  channel: 'linkedin',
  voice: 'brief',
  when: 'Your contact at a good customer, with whom you are not connected yet.',
  notWhen: 'Not to somebody you have never spoken to.',
  texts: {
    en: {
      body: `We work together{% if company %} through {{ company }}{% endif %} and only ever write about orders. I would like to be in touch here too, so that you know where to find me when something is wrong.`,
    },
    sv: {
      name: 'Hålla kontakten',
      when: 'Din kontakt hos en bra kund, som du inte har kontakt med här än.',
      notWhen: 'Inte till någon du aldrig talat med.',
      body: `Vi arbetar ihop{% if company %} genom {{ company }}{% endif %} och skriver bara om beställningar. Jag vill gärna ha kontakt här också, så att du vet var jag finns när något är fel.`,
    },
    nl: {
      name: 'In contact blijven',
      when: 'Je contact bij een goede klant, met wie je hier nog geen contact hebt.',
      notWhen: 'Niet aan iemand die je nooit gesproken hebt.',
      body: `We werken samen{% if company %} via {{ company }}{% endif %} en schrijven alleen over bestellingen. Ik heb hier ook graag contact, zodat <u|je> weet waar <u me|je me> vindt als er iets misgaat.`,
    },
    de: {
      name: 'In Verbindung bleiben',
      when: 'Ihr Kontakt bei einem guten Kunden, mit dem Sie noch nicht vernetzt sind.',
      notWhen: 'Nicht an jemanden, mit dem Sie nie gesprochen haben.',
      body: `wir arbeiten{% if company %} über {{ company }}{% endif %} zusammen und schreiben uns immer nur wegen Bestellungen. Ich freue mich auch hier über den Kontakt, damit <Sie wissen|du weißt>, wo ich zu finden bin, wenn etwas nicht stimmt.`,
    },
    fr: {
      name: 'Rester en relation',
      when: 'Votre contact chez un bon client, avec qui vous n’êtes pas encore relié.',
      notWhen: 'Pas à qui vous n’avez jamais parlé.',
      body: `Nous travaillons ensemble{% if company %} avec {{ company }}{% endif %} et n’écrivons que pour des commandes. J’aimerais garder le contact ici aussi, pour que <vous sachiez|tu saches> où me trouver si quelque chose ne va pas.`,
    },
  },
});
