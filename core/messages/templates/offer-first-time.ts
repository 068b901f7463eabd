import { defineMessage } from '../message';

export default defineMessage({
  id: 'offer-first-time',
  name: 'A smaller first step',
  goal: 'offer',
  channel: 'email',
  voice: 'warm',
  when: 'They hesitate because they have never bought from you.',
  notWhen: 'Not to old customers: they would rightly ask why they never got it.',
  assumes: 'You may sell the first one at half the price.',
  discount: true,
  texts: {
    en: {
      subject: 'A smaller first step',
      body: `I can see why you would hesitate with somebody you have never bought from. So here is a smaller step{% if company %} for {{ company }}{% endif %}: take one, at half the price, and see how we work.

If it was good, the next one costs what it costs. If it was not, you have lost little and I have learned something.`,
    },
    sv: {
      name: 'Ett mindre första steg',
      when: 'De tvekar för att de aldrig har köpt av er.',
      notWhen: 'Inte till gamla kunder: de skulle med rätta undra varför de aldrig fick det.',
      assumes: 'Du får sälja den första till halva priset.',
      subject: 'Ett mindre första steg',
      body: `Jag förstår att man tvekar inför någon man aldrig har köpt av. Därför ett mindre steg{% if company %} för {{ company }}{% endif %}: ta en, till halva priset, och se hur vi arbetar.

Blev det bra kostar nästa vad den kostar. Blev det inte bra har du förlorat lite, och jag har lärt mig något.`,
    },
    nl: {
      name: 'Een kleinere eerste stap',
      when: 'Ze aarzelen omdat ze nooit bij jullie gekocht hebben.',
      notWhen: 'Niet aan oude klanten: die vragen terecht waarom zij het nooit kregen.',
      assumes: 'Je mag de eerste voor de halve prijs verkopen.',
      subject: 'Een kleinere eerste stap',
      body: `Ik snap dat <u|je> aarzelt bij iemand van wie <u|je> nooit iets kocht. Daarom een kleinere stap{% if company %} voor {{ company }}{% endif %}: neem er één, voor de halve prijs, en kijk hoe we werken.

Was het goed, dan kost de volgende wat hij kost. Was het niet goed, dan <hebt u|heb je> weinig verloren en heb ik iets geleerd.`,
    },
    de: {
      name: 'Ein kleinerer erster Schritt',
      when: 'Man zögert, weil man noch nie bei Ihnen gekauft hat.',
      notWhen: 'Nicht an alte Kunden: Sie würden zu Recht fragen, warum sie das nie bekamen.',
      assumes: 'Sie dürfen das erste zum halben Preis verkaufen.',
      subject: 'Ein kleinerer erster Schritt',
      body: `ich verstehe, dass man bei jemandem zögert, bei dem man noch nie gekauft hat. Darum ein kleinerer Schritt{% if company %} für {{ company }}{% endif %}: <Nehmen Sie|Nimm> eines, zum halben Preis, und <sehen Sie|sieh>, wie wir arbeiten.

War es gut, kostet das nächste, was es kostet. War es nicht gut, <haben Sie|hast du> wenig verloren, und ich habe etwas gelernt.`,
    },
    fr: {
      name: 'Un premier pas plus petit',
      when: 'Ils hésitent parce qu’ils ne vous ont jamais rien acheté.',
      notWhen: 'Pas aux anciens clients : ils demanderaient à raison pourquoi ils ne l’ont jamais eu.',
      assumes: 'Vous pouvez vendre le premier à moitié prix.',
      subject: 'Un premier pas plus petit',
      body: `Je comprends qu’on hésite devant quelqu’un chez qui on n’a jamais acheté. Voici donc un pas plus petit{% if company %} pour {{ company }}{% endif %} : <prenez-en|prends-en> un, à moitié prix, et <voyez|vois> comment nous travaillons.

Si c’était bien, le suivant coûtera ce qu’il coûte. Sinon, <vous aurez|tu auras> perdu peu, et moi j’aurai appris quelque chose.`,
    },
  },
});
