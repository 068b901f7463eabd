import { defineMessage } from '../message';

export default defineMessage({
  id: 'grow-brief',
  name: 'One line about what could be easier',
  goal: 'grow',
  channel: 'email',
  voice: 'brief',
  when: 'A customer who buys steadily and has room for more.',
  notWhen: 'Not while a complaint is open.',
  assumes: 'You can deliver to a schedule.',
  texts: {
    en: {
      subject: 'A question about how you order',
      body: `{% if orders > 1 %}You have ordered from us {{ orders }} times{% else %}You order from us now and then{% endif %}. Would a standing delivery save you work, or is it better as it is? A yes or a no is enough.`,
    },
    sv: {
      name: 'En rad om vad som kunde bli enklare',
      when: 'En kund som köper jämnt och kunde köpa mer.',
      notWhen: 'Inte medan ett klagomål är öppet.',
      assumes: 'Ni kan leverera enligt ett schema.',
      subject: 'En fråga om hur ni beställer',
      body: `{% if orders > 1 %}Du har beställt av oss {{ orders }} gånger{% else %}Du beställer av oss då och då{% endif %}. Skulle en stående leverans spara arbete, eller är det bättre som det är? Ett ja eller nej räcker.`,
    },
    nl: {
      name: 'Eén regel over wat makkelijker kan',
      when: 'Een klant die regelmatig koopt en meer zou kunnen kopen.',
      notWhen: 'Niet zolang er een klacht loopt.',
      assumes: 'Jullie kunnen volgens een schema leveren.',
      subject: 'Een vraag over hoe je bestelt',
      body: `{% if orders > 1 %}Je hebt {{ orders }} keer bij ons besteld{% else %}Je bestelt af en toe bij ons{% endif %}. Zou een vaste levering je werk schelen, of is het beter zoals het nu gaat? Een ja of nee is genoeg.`,
    },
  },
});
