import { defineMessage } from '../message';

export default defineMessage({
  id: 'cross-sell-brief',
  name: 'Goes with what you have',
  goal: 'crossSell',
  channel: 'email',
  voice: 'brief',
  when: 'A favourite is known, and you have one thing that truly goes with it.',
  notWhen: 'Not with a list of products. One thing, or nothing.',
  assumes: 'You know which thing it is.',
  requires: ['favourite'],
  texts: {
    en: {
      subject: 'Something that goes with {{ favourite }}',
      body: `There is one thing that people who have {{ favourite }} usually come back for. Shall I send you a picture and the price? If not, no answer is an answer.`,
    },
    sv: {
      name: 'Passar till det du har',
      when: 'En favorit är känd, och du har en sak som verkligen passar till.',
      notWhen: 'Inte med en lista. En sak, eller ingen.',
      assumes: 'Du vet vilken saken är.',
      subject: 'Något som passar till {{ favourite }}',
      body: `Det finns en sak som de som har {{ favourite }} brukar komma tillbaka för. Ska jag skicka en bild och priset? Annars är inget svar också ett svar.`,
    },
    nl: {
      name: 'Past bij wat je hebt',
      when: 'Een favoriet is bekend, en je hebt één ding dat er echt bij past.',
      notWhen: 'Niet met een lijst. Eén ding, of niets.',
      assumes: 'Je weet welk ding dat is.',
      subject: 'Iets dat past bij {{ favourite }}',
      body: `Er is één ding waarvoor mensen met {{ favourite }} meestal terugkomen. Zal ik <u|je> een foto en de prijs sturen? Zo niet, dan is geen antwoord ook een antwoord.`,
    },
    de: {
      name: 'Passt zu dem, was Sie haben',
      when: 'Ein Lieblingsprodukt ist bekannt, und Sie haben eines, das wirklich dazu passt.',
      notWhen: 'Nicht mit einer Produktliste. Eines oder keines.',
      assumes: 'Sie wissen, welches es ist.',
      subject: 'Etwas, das zu {{ favourite }} passt',
      body: `es gibt eine Sache, für die Leute mit {{ favourite }} meistens wiederkommen. Soll ich <Ihnen|dir> ein Bild und den Preis schicken? Wenn nicht, ist keine Antwort auch eine.`,
    },
    fr: {
      name: 'Va avec ce que vous avez',
      when: 'Le produit préféré est connu et vous en avez un qui va vraiment avec.',
      notWhen: 'Pas avec une liste de produits. Un seul, ou aucun.',
      assumes: 'Vous savez lequel.',
      subject: 'Quelque chose qui va avec {{ favourite }}',
      body: `Il y a une chose pour laquelle ceux qui ont {{ favourite }} reviennent souvent. Je <vous |t’>envoie une photo et le prix ? Sinon, pas de réponse est aussi une réponse.`,
    },
  },
});
