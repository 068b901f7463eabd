import { defineMessage } from '../message';

export default defineMessage({
  id: 'acquire-one-question',
  name: 'One honest question',
  goal: 'acquire',
  channel: 'email',
  voice: 'plain',
  when: 'They know of you but have never bought.',
  notWhen: 'Not every week. Twice a year is plenty.',
  texts: {
    en: {
      subject: 'May I ask one thing?',
      body: `We have been in touch{% if createdAt %} since {{ createdAt | month }}{% endif %}, and you haven’t ordered anything so far. That’s perfectly fine.

I would only like to understand: is it that you don’t need it, that something is missing, or that somebody else does it better?

One word helps me. If there is something you need right now{% if company %} at {{ company }}{% endif %}, tell me that instead and I’ll say honestly whether we are the right ones.`,
    },
    sv: {
      name: 'En ärlig fråga',
      when: 'De känner till dig men har aldrig köpt.',
      notWhen: 'Inte varje vecka. Två gånger om året räcker gott.',
      subject: 'Får jag fråga en sak?',
      body: `Vi har haft kontakt{% if createdAt %} sedan {{ createdAt | month }}{% endif %}, och hittills har du inte beställt något. Det är helt i sin ordning.

Jag skulle bara vilja förstå: är det så att du inte behöver det, att något saknas, eller att någon annan gör det bättre?

Ett ord hjälper mig. Är det något du behöver just nu{% if company %} på {{ company }}{% endif %}, skriv det i stället, så säger jag ärligt om vi är de rätta.`,
    },
    nl: {
      name: 'Eén eerlijke vraag',
      when: 'Ze kennen je, maar hebben nooit iets gekocht.',
      notWhen: 'Niet elke week. Twee keer per jaar is genoeg.',
      subject: 'Mag ik <u|je> iets vragen?',
      body: `We hebben contact{% if createdAt %} sinds {{ createdAt | month }}{% endif %}, en <u|je> hebt tot nu toe niets besteld. Dat is helemaal prima.

Ik wil het alleen graag begrijpen: <hebt u|heb je> het niet nodig, ontbreekt er iets, of doet een ander het beter?

Eén woord helpt me al. <Hebt u|Heb je>{% if company %} bij {{ company }}{% endif %} op dit moment iets nodig, schrijf dat dan; ik zeg eerlijk of wij daar de juiste voor zijn.`,
    },
    de: {
      name: 'Eine ehrliche Frage',
      when: 'Man kennt Sie, hat aber noch nie gekauft.',
      notWhen: 'Nicht jede Woche. Zweimal im Jahr genügt.',
      subject: 'Darf ich <Sie|dich> etwas fragen?',
      body: `wir sind{% if createdAt %} seit {{ createdAt | month }}{% endif %} in Kontakt, und bisher <haben Sie|hast du> nichts bestellt. Das ist völlig in Ordnung.

Ich möchte es nur verstehen: <Brauchen Sie|Brauchst du> es nicht, fehlt etwas, oder macht es jemand anders besser?

Ein Wort hilft mir schon. Und wenn <Sie|du>{% if company %} bei {{ company }}{% endif %} gerade etwas <brauchen, schreiben Sie|brauchst, schreib> mir lieber das; ich sage ehrlich, ob wir die Richtigen dafür sind.`,
    },
    fr: {
      name: 'Une question honnête',
      when: 'On vous connaît sans avoir jamais acheté.',
      notWhen: 'Pas chaque semaine. Deux fois par an suffisent.',
      subject: 'Puis-je <vous|te> poser une question ?',
      body: `Nous sommes en contact{% if createdAt %} depuis {{ createdAt | month }}{% endif %}, et <vous n’avez|tu n’as> rien commandé jusqu’ici. Il n’y a aucun problème.

J’aimerais seulement comprendre : n’en <avez-vous|as-tu> pas besoin, manque-t-il quelque chose, ou quelqu’un d’autre le fait-il mieux ?

Un mot m’aide déjà. Et s’il y a quelque chose dont <vous avez|tu as> besoin en ce moment{% if company %} chez {{ company }}{% endif %}, <écrivez|écris>-le-moi plutôt ; je dirai franchement si nous sommes les bons.`,
    },
  },
});
