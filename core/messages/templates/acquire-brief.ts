import { defineMessage } from '../message';

export default defineMessage({
  id: 'acquire-brief',
  name: 'No, not now, or tell me more',
  goal: 'acquire',
  channel: 'email',
  voice: 'brief',
  when: 'A lead who has shown interest and then said nothing.',
  notWhen: 'Not a third time.',
  texts: {
    en: {
      subject: 'No, not now, or tell me more?',
      body: `You looked at what we do{% if company %} for firms such as {{ company }}{% endif %}, and I don’t know what you thought of it. Is it a no, a “not now”, or a “tell me more”? One of the three is enough, and each of them is fine.`,
    },
    sv: {
      name: 'Nej, inte nu, eller berätta mer',
      when: 'En kontakt som visat intresse och sedan inte sagt något.',
      notWhen: 'Inte en tredje gång.',
      subject: 'Nej, inte nu, eller berätta mer?',
      body: `Du tittade på vad vi gör{% if company %} för företag som {{ company }}{% endif %}, och jag vet inte vad du tänkte. Är det ett nej, ett ”inte nu” eller ett ”berätta mer”? En av de tre räcker, och alla går bra.`,
    },
    nl: {
      name: 'Nee, niet nu, of vertel meer',
      when: 'Een contact dat interesse toonde en daarna niets zei.',
      notWhen: 'Niet een derde keer.',
      subject: 'Nee, niet nu, of vertel meer?',
      body: `<U|Je> keek naar wat we doen{% if company %} voor bedrijven als {{ company }}{% endif %}, en ik weet niet wat <u|je> ervan vond. Is het een nee, een ‘niet nu’ of een ‘vertel meer’? Eén van de drie is genoeg, en ze zijn alle drie goed.`,
    },
    de: {
      name: 'Nein, noch nicht oder mehr erfahren',
      when: 'Ein Lead, der Interesse gezeigt und dann nichts mehr gesagt hat.',
      notWhen: 'Kein drittes Mal.',
      subject: 'Nein, nicht jetzt, oder mehr davon?',
      body: `<Sie haben sich|du hast dir> angesehen, was wir machen{% if company %}, auch für Firmen wie {{ company }}{% endif %}, und ich weiß nicht, was <Sie|du> davon <halten|hältst>. Ist es ein Nein, ein „nicht jetzt“ oder ein „<erzählen Sie|erzähl> mehr“? Eines der drei genügt, und jedes ist in Ordnung.`,
    },
    fr: {
      name: 'Non, pas maintenant ou dites-m’en plus',
      when: 'Un prospect intéressé qui n’a plus rien dit.',
      notWhen: 'Pas une troisième fois.',
      subject: 'Non, pas maintenant, ou <dites|dis>-m’en plus ?',
      body: `<Vous avez|Tu as> regardé ce que nous faisons{% if company %} pour des entreprises comme {{ company }}{% endif %}, et je ne sais pas ce que <vous en avez|tu en as> pensé. Est-ce non, pas maintenant, ou plutôt une envie d’en savoir plus ? Une des trois réponses suffit, et les trois me vont.`,
    },
  },
});
