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
      body: `How do you solve [the problem]{% if company %} at {{ company }}{% else %} today{% endif %}? I ask because I talk to many{% if industry %} in {{ industry }}{% endif %} and the answers differ more than I thought. Nothing to sell in this message.`,
    },
    sv: {
      name: 'En fråga i stället för säljtal',
      when: 'Ni har något gemensamt: en bransch, ett evenemang, en kollega.',
      notWhen: 'Inte med en länk i.',
      assumes: 'Du fyller i problemet.',
      body: `Hur löser ni [problemet]{% if company %} på {{ company }}{% else %} i dag{% endif %}? Jag frågar för att jag talar med många{% if industry %} inom {{ industry }}{% endif %} och svaren skiljer sig mer än jag trodde. Inget att sälja i det här.`,
    },
    nl: {
      name: 'Een vraag in plaats van een praatje',
      when: 'Jullie hebben iets gemeen: een branche, een evenement, een collega.',
      notWhen: 'Niet met een link erin.',
      assumes: 'Je vult het probleem in.',
      body: `Hoe lossen jullie [het probleem] op{% if company %} bij {{ company }}{% else %} vandaag{% endif %}? Ik vraag het omdat ik met velen{% if industry %} in {{ industry }}{% endif %} praat en de antwoorden meer verschillen dan ik dacht. Niets te verkopen hier.`,
    },
  },
});
