import { defineMessage } from '../message';

export default defineMessage({
  id: 'activate-first-step',
  name: 'What is in the way?',
  goal: 'activate',
  channel: 'email',
  voice: 'plain',
  when: 'Somebody signed up or became a customer but has not got further than that.',
  notWhen: 'Not in the first two days, and not when they have said that they start later.',
  texts: {
    en: {
      subject: 'Is something in the way?',
      body: `{% if lastOrder %}You ordered from us in {{ lastOrder | month }}, and I wonder whether it turned out as you had in mind.{% elsif createdAt %}You have been with us since {{ createdAt | month }}, and I wonder whether you have got going as you had in mind.{% else %}I wonder whether you have got going as you had in mind.{% endif %}

Or is something in the way: a lack of time, a question nobody has answered, or has the need changed?

Answer with one word if that’s easiest. If you like, we can take the next step together; it takes a quarter of an hour.`,
    },
    sv: {
      name: 'Vad är i vägen?',
      when: 'Någon har registrerat sig eller blivit kund men inte kommit längre än så.',
      notWhen: 'Inte de första två dagarna, och inte om de sagt att de börjar senare.',
      subject: 'Är det något som är i vägen?',
      body: `{% if lastOrder %}Du beställde av oss i {{ lastOrder | month }}, och jag undrar om det blev som du hade tänkt dig.{% elsif createdAt %}Du har varit hos oss sedan {{ createdAt | month }}, och jag undrar om du har kommit igång som du hade tänkt dig.{% else %}Jag undrar om du har kommit igång som du hade tänkt dig.{% endif %}

Eller är något i vägen: ont om tid, en fråga som ingen har svarat på, eller har behovet ändrats?

Svara med ett ord om det är enklast. Vill du tar vi nästa steg tillsammans, det går på en kvart.`,
    },
    nl: {
      name: 'Wat houdt je tegen?',
      when: 'Iemand heeft zich aangemeld of is klant geworden, maar is nog niet verder gekomen.',
      notWhen: 'Niet in de eerste twee dagen, en niet als ze hebben gezegd later te beginnen.',
      subject: 'Houdt iets je tegen?',
      body: `{% if lastOrder %}Je bestelde in {{ lastOrder | month }} bij ons, en ik vraag me af of het is geworden wat je ervan verwachtte.{% elsif createdAt %}Je bent sinds {{ createdAt | month }} bij ons, en ik vraag me af of je op gang bent gekomen zoals je wilde.{% else %}Ik vraag me af of je op gang bent gekomen zoals je wilde.{% endif %}

Of houdt iets je tegen: te weinig tijd, een vraag waar niemand antwoord op gaf, of is het niet meer nodig?

Eén woord als antwoord is genoeg. Als je wilt, zetten we de volgende stap samen; dat kost een kwartier.`,
    },
  },
});
