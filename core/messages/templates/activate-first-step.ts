import { defineMessage } from '../message';

export default defineMessage({
  id: 'activate-first-step',
  name: 'What is in the way?',
  goal: 'activate',
  channel: 'email',
  when: 'Somebody signed up or became a customer but has not started.',
  notWhen: 'Not in the first two days, and not when they have said that they start later.',
  texts: {
    en: {
      subject: 'Is something in the way?',
      body: `{% if createdAt %}You have been with us since {{ createdAt | month }}, and I see that you haven’t really started yet. That’s quite all right.{% else %}I see that you haven’t really started yet. That’s quite all right.{% endif %}

I only wonder whether something is in the way: is it a lack of time, a question nobody has answered, or has the need changed?

Answer with one word if that’s easiest. If you like, we can take the first step together; it takes a quarter of an hour.`,
    },
    sv: {
      name: 'Vad är i vägen?',
      when: 'Någon har registrerat sig eller blivit kund men inte kommit igång.',
      notWhen: 'Inte de första två dagarna, och inte om de sagt att de börjar senare.',
      subject: 'Är det något som är i vägen?',
      body: `{% if createdAt %}Du har varit hos oss sedan {{ createdAt | month }}, och jag ser att du inte riktigt har kommit igång än. Det är helt i sin ordning.{% else %}Jag ser att du inte riktigt har kommit igång än. Det är helt i sin ordning.{% endif %}

Jag undrar bara om något är i vägen: är det ont om tid, en fråga som ingen har svarat på, eller har behovet ändrats?

Svara med ett ord om det är enklast. Vill du tar vi första steget tillsammans, det går på en kvart.`,
    },
    nl: {
      name: 'Wat houdt je tegen?',
      when: 'Iemand heeft zich aangemeld of is klant geworden, maar is nog niet begonnen.',
      notWhen: 'Niet in de eerste twee dagen, en niet als ze hebben gezegd later te beginnen.',
      subject: 'Houdt iets je tegen?',
      body: `{% if createdAt %}Je bent sinds {{ createdAt | month }} bij ons, en ik zie dat je nog niet echt begonnen bent. Dat is helemaal prima.{% else %}Ik zie dat je nog niet echt begonnen bent. Dat is helemaal prima.{% endif %}

Ik vraag me alleen af of iets je tegenhoudt: te weinig tijd, een vraag waar niemand antwoord op gaf, of is het niet meer nodig?

Eén woord als antwoord is genoeg. Als je wilt, zetten we de eerste stap samen; dat kost een kwartier.`,
    },
  },
});
