import { defineMessage } from '../message';

export default defineMessage({
  id: 'acquire-one-question',
  name: 'One honest question',
  goal: 'acquire',
  channel: 'email',
  when: 'They know of you but have never bought.',
  notWhen: 'Not every week. Twice a year is plenty.',
  texts: {
    en: {
      subject: 'May I ask one thing?',
      body: `You have known of us for a while{% if createdAt %}, since {{ createdAt | month }} as far as I can see,{% endif %} and have not bought anything. That’s perfectly fine.

I would only like to understand: was it that you didn’t need it, that something was missing, or that somebody else did it better?

One word helps me. If there is something you need right now{% if company %} at {{ company }}{% endif %}, tell me that instead and I’ll say honestly whether we are the right ones.`,
    },
    sv: {
      name: 'En ärlig fråga',
      when: 'De känner till dig men har aldrig köpt.',
      notWhen: 'Inte varje vecka. Två gånger om året räcker gott.',
      subject: 'Får jag fråga en sak?',
      body: `Du har känt till oss ett tag{% if createdAt %}, sedan {{ createdAt | month }} vad jag kan se,{% endif %} och har inte köpt något. Det är helt i sin ordning.

Jag skulle bara vilja förstå: var det så att du inte behövde det, att något saknades, eller att någon annan gjorde det bättre?

Ett ord hjälper mig. Är det något du behöver just nu{% if company %} på {{ company }}{% endif %}, skriv det i stället, så säger jag ärligt om vi är de rätta.`,
    },
    nl: {
      name: 'Eén eerlijke vraag',
      when: 'Ze kennen je, maar hebben nooit iets gekocht.',
      notWhen: 'Niet elke week. Twee keer per jaar is genoeg.',
      subject: 'Mag ik je iets vragen?',
      body: `Je kent ons al een tijdje{% if createdAt %}, sinds {{ createdAt | month }} voor zover ik zie,{% endif %} en hebt nog niets gekocht. Dat is helemaal prima.

Ik wil het alleen graag begrijpen: had je het niet nodig, ontbrak er iets, of deed een ander het beter?

Eén woord helpt me al. Heb je{% if company %} bij {{ company }}{% endif %} op dit moment iets nodig, schrijf dat dan; ik zeg eerlijk of wij daar de juiste voor zijn.`,
    },
  },
});
