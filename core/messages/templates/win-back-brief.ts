import { defineMessage } from '../message';

export default defineMessage({
  id: 'win-back-brief',
  name: 'One question after a long silence',
  goal: 'winBack',
  channel: 'email',
  voice: 'brief',
  when: 'Former customers in number, when you want to know why rather than sell.',
  notWhen: 'Not twice.',
  texts: {
    en: {
      subject: 'Why did it stop?',
      body: `{% if lastOrder %}Your last order was in {{ lastOrder | month }}. {% endif %}Was it the price, the goods, us, or did you simply stop needing it? One word is enough, and I read them all.`,
    },
    sv: {
      name: 'En fråga efter lång tystnad',
      when: 'Många tidigare kunder, när du vill veta varför snarare än sälja.',
      notWhen: 'Inte två gånger.',
      subject: 'Varför tog det slut?',
      body: `{% if lastOrder %}Din senaste beställning var i {{ lastOrder | month }}. {% endif %}Var det priset, varorna, vi, eller behövdes det bara inte längre? Ett ord räcker, och jag läser alla.`,
    },
    nl: {
      name: 'Eén vraag na lange stilte',
      when: 'Veel vroegere klanten, als je wilt weten waarom en niet wilt verkopen.',
      notWhen: 'Niet twee keer.',
      subject: 'Waarom hield het op?',
      body: `{% if lastOrder %}Je laatste bestelling was in {{ lastOrder | month }}. {% endif %}Was het de prijs, de spullen, wij, of had je het gewoon niet meer nodig? Eén woord is genoeg, en ik lees ze allemaal.`,
    },
  },
});
