import { defineMessage } from '../message';

export default defineMessage({
  id: 'grow-review-call',
  name: 'Go through the year',
  goal: 'grow',
  channel: 'phone',
  voice: 'plain',
  when: 'Once a year with everybody who buys regularly.',
  notWhen: 'Not when the customer has just asked for a lower price.',
  texts: {
    en: {
      body: `I would like to go through the past year with you{% if company %} and what {{ company }} needs next{% endif %}. Do you have ten minutes now, or shall I call back?

Have in front of you:
{% if orders %}– Orders so far: {{ orders }}
{% endif %}{% if lastOrder %}– Latest order: {{ lastOrder }}
{% endif %}– What was promised last time you spoke

Ask:
– What worked well, and what took more time than it should?
– What do you buy elsewhere today, and why?
– What will you need more of next year, and what less?

Suggest one thing at most. Send it in writing the same day.`,
    },
    sv: {
      name: 'Gå igenom året',
      when: 'En gång om året med alla som köper regelbundet.',
      notWhen: 'Inte om kunden nyss har bett om lägre pris.',
      body: `Jag skulle vilja gå igenom det gångna året med dig{% if company %} och vad {{ company }} behöver framöver{% endif %}. Har du tio minuter nu, eller ska jag ringa tillbaka?

Ha framför dig:
{% if orders %}– Antal köp hittills: {{ orders }}
{% endif %}{% if lastOrder %}– Senaste köp: {{ lastOrder }}
{% endif %}– Det som lovades sist ni talades vid

Fråga:
– Vad har fungerat bra, och vad har tagit mer tid än det borde?
– Vad köper ni någon annanstans i dag, och varför?
– Vad behöver ni mer av nästa år, och vad mindre av?

Föreslå högst en sak. Skicka den skriftligt samma dag.`,
    },
    nl: {
      name: 'Het jaar doornemen',
      when: 'Eén keer per jaar met iedereen die regelmatig bestelt.',
      notWhen: 'Niet als de klant net om een lagere prijs heeft gevraagd.',
      body: `Ik zou graag het afgelopen jaar met je doornemen{% if company %} en wat {{ company }} straks nodig heeft{% endif %}. Heb je nu tien minuten, of zal ik terugbellen?

Leg klaar:
{% if orders %}– Bestellingen tot nu toe: {{ orders }}
{% endif %}{% if lastOrder %}– Laatste bestelling: {{ lastOrder }}
{% endif %}– Wat er de vorige keer is beloofd

Vraag:
– Wat ging goed, en wat kostte meer tijd dan nodig?
– Wat kopen jullie nu ergens anders, en waarom?
– Waarvan hebben jullie volgend jaar meer nodig, en waarvan minder?

Stel hooguit één ding voor. Stuur het dezelfde dag schriftelijk.`,
    },
  },
});
