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
      subject: 'Een vraag over hoe <u|je> bestelt',
      body: `{% if orders > 1 %}<U|Je> hebt {{ orders }} keer bij ons besteld{% else %}<U|Je> bestelt af en toe bij ons{% endif %}. Zou een vaste levering <u|je> werk schelen, of is het beter zoals het nu gaat? Een ja of nee is genoeg.`,
    },
    de: {
      name: 'Eine Zeile darüber, was leichter ginge',
      when: 'Ein Kunde, der stetig kauft und mehr brauchen könnte.',
      notWhen: 'Nicht, solange eine Beschwerde offen ist.',
      assumes: 'Sie können nach Plan liefern.',
      subject: 'Eine Frage dazu, wie <Sie bestellen|du bestellst>',
      body: `{% if orders > 1 %}<Sie haben|du hast> {{ orders }} Mal bei uns bestellt{% else %}<Sie bestellen|du bestellst> ab und zu bei uns{% endif %}. Würde eine feste Lieferung Arbeit sparen, oder ist es besser, wie es ist? Ein Ja oder Nein genügt.`,
    },
    fr: {
      name: 'Une ligne sur ce qui pourrait être plus simple',
      when: 'Un client régulier qui pourrait acheter davantage.',
      notWhen: 'Pas tant qu’une réclamation est ouverte.',
      assumes: 'Vous pouvez livrer selon un calendrier.',
      subject: 'Une question sur <vos|tes> commandes',
      body: `{% if orders > 1 %}<Vous avez|Tu as> commandé {{ orders }} fois chez nous{% else %}<Vous commandez|Tu commandes> chez nous de temps en temps{% endif %}. Une livraison régulière ferait-elle gagner du temps, ou est-ce mieux comme c’est ? Un oui ou un non suffit.`,
    },
  },
});
