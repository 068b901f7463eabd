import { defineMessage } from '../message';

export default defineMessage({
  id: 'refer-linkedin',
  name: 'May I mention you?',
  goal: 'refer',
  channel: 'linkedin',
  voice: 'brief',
  when: 'A satisfied contact who knows many in their field.',
  notWhen: 'Not to somebody whose firm forbids references.',
  texts: {
    en: {
      body: `May I name you as someone we work with{% if company %} at {{ company }}{% endif %} when others in your field ask? Only your name and that it works. If not, that is quite all right.`,
    },
    sv: {
      name: 'Får jag nämna dig?',
      when: 'En nöjd kontakt som känner många i sin bransch.',
      notWhen: 'Inte till någon vars företag förbjuder referenser.',
      body: `Får jag nämna dig som någon vi arbetar med{% if company %} på {{ company }}{% endif %} när andra i din bransch frågar? Bara namnet och att det fungerar. Om inte är det helt i sin ordning.`,
    },
    nl: {
      name: 'Mag ik je noemen?',
      when: 'Een tevreden contact dat velen in het vak kent.',
      notWhen: 'Niet aan iemand wiens bedrijf referenties verbiedt.',
      body: `Mag ik <u|je> noemen als iemand met wie we werken{% if company %} bij {{ company }}{% endif %}, als anderen in <uw|je> vak ernaar vragen? Alleen <uw|je> naam en dat het werkt. Zo niet, dan is dat prima.`,
    },
    de: {
      name: 'Darf ich Sie nennen?',
      when: 'Ein zufriedener Kontakt, der viele in seinem Feld kennt.',
      notWhen: 'Nicht an jemanden, dessen Firma Referenzen verbietet.',
      body: `darf ich <Sie|dich> als jemanden nennen, mit dem wir{% if company %} bei {{ company }}{% endif %} arbeiten, wenn andere aus <Ihrer|deiner> Branche fragen? Nur den Namen, und dass es läuft. Wenn nicht, ist das völlig in Ordnung.`,
    },
    fr: {
      name: 'Puis-je vous citer ?',
      when: 'Un contact satisfait qui connaît du monde dans son domaine.',
      notWhen: 'Pas à qui son entreprise interdit d’être cité.',
      body: `Puis-je citer <votre|ton> nom parmi ceux avec qui nous travaillons{% if company %} chez {{ company }}{% endif %}, quand d’autres du métier le demandent ? Seulement le nom, et que cela marche. Sinon, aucun souci.`,
    },
  },
});
