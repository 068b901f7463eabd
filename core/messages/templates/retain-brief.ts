import { defineMessage } from '../message';

export default defineMessage({
  id: 'retain-brief',
  name: 'Anything we should mend?',
  goal: 'retain',
  channel: 'email',
  voice: 'brief',
  when: 'A steady customer, between two orders.',
  notWhen: 'Not as an automatic mail with a scale from 1 to 10.',
  texts: {
    en: {
      subject: 'Anything we should put right?',
      body: `Is there something we do that you just put up with? One word is enough. I would sooner put it right now than hear of it when it is too late.`,
    },
    sv: {
      name: 'Något vi borde laga?',
      when: 'En stadig kund, mellan två beställningar.',
      notWhen: 'Inte som automatiskt mejl med en skala från 1 till 10.',
      subject: 'Något vi borde rätta till?',
      body: `Är det något vi gör som du bara står ut med? Ett ord räcker. Jag rättar hellre till det nu än får höra om det när det är för sent.`,
    },
    nl: {
      name: 'Iets dat we moeten herstellen?',
      when: 'Een vaste klant, tussen twee bestellingen in.',
      notWhen: 'Niet als automatische mail met een schaal van 1 tot 10.',
      subject: 'Iets dat beter moet?',
      body: `Is er iets in wat we doen dat <u|je> maar voor lief neemt? Eén woord is genoeg. Ik zet het liever nu recht dan dat ik het hoor als het te laat is.`,
    },
    de: {
      name: 'Etwas, das wir verbessern sollten?',
      when: 'Ein treuer Kunde, zwischen zwei Bestellungen.',
      notWhen: 'Nicht als automatische Mail mit einer Skala von 1 bis 10.',
      subject: 'Etwas, das wir besser machen sollten?',
      body: `gibt es etwas an uns, das <Sie|du> einfach <hinnehmen|hinnimmst>? Ein Wort genügt. Ich bringe es lieber jetzt in Ordnung, als davon zu hören, wenn es zu spät ist.`,
    },
    fr: {
      name: 'Quelque chose à corriger ?',
      when: 'Un client régulier, entre deux commandes.',
      notWhen: 'Pas comme un e-mail automatique avec une note de 1 à 10.',
      subject: 'Quelque chose à améliorer ?',
      body: `Y a-t-il quelque chose chez nous que <vous supportez|tu supportes> sans rien dire ? Un mot suffit. Je préfère y remédier maintenant que l’apprendre quand il sera trop tard.`,
    },
  },
});
