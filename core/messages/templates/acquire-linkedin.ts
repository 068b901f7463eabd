import { defineMessage } from '../message';

export default defineMessage({
  id: 'acquire-linkedin',
  name: 'A question instead of a pitch',
  goal: 'acquire',
  channel: 'linkedin',
  voice: 'brief',
  when: 'You have something in common: a trade, an event, a colleague.',
  notWhen: 'Not with a link in it.',
  assumes: 'You fill in the problem.',
  texts: {
    en: {
      body: `How do you solve [the problem]{% if company %} at {{ company }}{% else %} today{% endif %}? I ask because I talk to many people{% if industry %} in {{ industry }}{% endif %}, and the answers differ more than I thought. I have nothing to sell here.`,
    },
    sv: {
      name: 'En fråga i stället för säljtal',
      when: 'Ni har något gemensamt: en bransch, ett evenemang, en kollega.',
      notWhen: 'Inte med en länk i.',
      assumes: 'Du fyller i problemet.',
      body: `Hur löser ni [problemet]{% if company %} på {{ company }}{% else %} i dag{% endif %}? Jag frågar för att jag talar med många{% if industry %} inom {{ industry }}{% endif %}, och svaren skiljer sig mer än jag trodde. Jag har inget att sälja här.`,
    },
    nl: {
      name: 'Een vraag in plaats van een praatje',
      when: 'Jullie hebben iets gemeen: een branche, een evenement, een collega.',
      notWhen: 'Niet met een link erin.',
      assumes: 'Je vult het probleem in.',
      body: `Hoe <lost u|lossen jullie> [het probleem] op{% if company %} bij {{ company }}{% else %} op dit moment{% endif %}? Ik vraag het omdat ik veel mensen{% if industry %} in {{ industry }}{% endif %} spreek en de antwoorden meer verschillen dan ik dacht. Ik heb hier niets te verkopen.`,
    },
    de: {
      name: 'Eine Frage statt Werbung',
      when: 'Sie haben etwas gemeinsam: Branche, Veranstaltung, Kollegin.',
      notWhen: 'Nicht mit einem Link darin.',
      assumes: 'Sie setzen das Problem ein.',
      body: `wie <lösen Sie|löst ihr> [das Problem]{% if company %} bei {{ company }}{% else %} heute{% endif %}? Ich frage, weil ich mit vielen{% if industry %} aus der Branche {{ industry }}{% endif %} spreche und die Antworten weiter auseinandergehen, als ich dachte. Zu verkaufen habe ich hier nichts.`,
    },
    fr: {
      name: 'Une question plutôt qu’un argumentaire',
      when: 'Vous avez quelque chose en commun : un métier, un événement, un collègue.',
      notWhen: 'Pas avec un lien dedans.',
      assumes: 'Vous indiquez le problème.',
      body: `Comment <résolvez-vous|résous-tu> [le problème]{% if company %} chez {{ company }}{% else %} aujourd’hui{% endif %} ? Je pose la question parce que je parle à beaucoup de monde{% if industry %} dans le secteur {{ industry }}{% endif %} et que les réponses diffèrent. Je n’ai rien à vendre ici.`,
    },
  },
});
