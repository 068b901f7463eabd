import { defineMessage } from '../message';

export default defineMessage({
  id: 'recover-brief',
  name: 'Did we miss something?',
  goal: 'recover',
  channel: 'email',
  voice: 'brief',
  when: 'A good customer is late by their own rhythm.',
  notWhen: 'Not to those who order once a year and are on time.',
  texts: {
    en: {
      subject: 'Did we miss something?',
      body: `You have usually ordered by now{% if lastOrder %}; the last time was in {{ lastOrder | month }}{% endif %}. Is everything all right, or is there something we should know? A line is enough.`,
    },
    sv: {
      name: 'Missade vi något?',
      when: 'En bra kund är sen, mätt med sin egen takt.',
      notWhen: 'Inte till den som beställer en gång om året och är i tid.',
      subject: 'Missade vi något?',
      body: `Vid det här laget brukar du ha beställt{% if lastOrder %}; senast var i {{ lastOrder | month }}{% endif %}. Är allt som det ska, eller är det något vi borde veta? En rad räcker.`,
    },
    nl: {
      name: 'Hebben we iets gemist?',
      when: 'Een goede klant is laat, naar zijn eigen ritme gemeten.',
      notWhen: 'Niet aan wie één keer per jaar bestelt en op tijd is.',
      subject: 'Hebben we iets gemist?',
      body: `Rond deze tijd <hebt u|heb je> meestal al besteld{% if lastOrder %}; de laatste keer was in {{ lastOrder | month }}{% endif %}. Is alles in orde, of is er iets dat we moeten weten? Een regel is genoeg.`,
    },
    de: {
      name: 'Haben wir etwas übersehen?',
      when: 'Ein guter Kunde ist nach seinem eigenen Rhythmus spät dran.',
      notWhen: 'Nicht an die, die einmal im Jahr bestellen und pünktlich sind.',
      subject: 'Haben wir etwas übersehen?',
      body: `um diese Zeit <haben Sie|hast du> sonst schon bestellt{% if lastOrder %}; das letzte Mal war im {{ lastOrder | month }}{% endif %}. Ist alles in Ordnung, oder gibt es etwas, das wir wissen sollten? Eine Zeile genügt.`,
    },
    fr: {
      name: 'Avons-nous manqué quelque chose ?',
      when: 'Un bon client est en retard sur son propre rythme.',
      notWhen: 'Pas à ceux qui commandent une fois par an et sont à l’heure.',
      subject: 'Quelque chose nous a échappé ?',
      body: `D’habitude, <vous avez|tu as> déjà commandé à cette période{% if lastOrder %} ; la dernière fois, c’était en {{ lastOrder | month }}{% endif %}. Tout va bien, ou y a-t-il quelque chose que nous devrions savoir ? Une ligne suffit.`,
    },
  },
});
