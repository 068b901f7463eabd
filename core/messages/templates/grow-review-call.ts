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
      body: `Ik zou graag het afgelopen jaar met <u|je> doornemen{% if company %} en wat {{ company }} straks nodig heeft{% endif %}. <Hebt u|Heb je> nu tien minuten, of zal ik terugbellen?

Leg klaar:
{% if orders %}– Bestellingen tot nu toe: {{ orders }}
{% endif %}{% if lastOrder %}– Laatste bestelling: {{ lastOrder }}
{% endif %}– Wat er de vorige keer is beloofd

Vraag:
– Wat ging goed, en wat kostte meer tijd dan nodig?
– Wat <koopt u|kopen jullie> nu ergens anders, en waarom?
– Waarvan <hebt u|hebben jullie> volgend jaar meer nodig, en waarvan minder?

Stel hooguit één ding voor. Stuur het dezelfde dag schriftelijk.`,
    },
    de: {
      name: 'Das Jahr durchgehen',
      when: 'Einmal im Jahr mit allen, die regelmäßig kaufen.',
      notWhen: 'Nicht, wenn gerade nach einem niedrigeren Preis gefragt wurde.',
      body: `Ich würde gern das vergangene Jahr mit <Ihnen|dir> durchgehen{% if company %} und was {{ company }} als Nächstes braucht{% endif %}. <Haben Sie|Hast du> jetzt zehn Minuten, oder soll ich zurückrufen?

Bereitlegen:
{% if orders %}– Bestellungen bisher: {{ orders }}
{% endif %}{% if lastOrder %}– Letzte Bestellung: {{ lastOrder }}
{% endif %}– Was beim letzten Mal versprochen wurde

Fragen:
– Was lief gut, und was hat mehr Zeit gekostet, als es sollte?
– Was <kaufen Sie|kauft ihr> heute woanders, und warum?
– Wovon <brauchen Sie|braucht ihr> nächstes Jahr mehr, wovon weniger?

Höchstens eine Sache vorschlagen. Noch am selben Tag schriftlich schicken.`,
    },
    fr: {
      name: 'Faire le point de l’année',
      when: 'Une fois par an avec tous ceux qui achètent régulièrement.',
      notWhen: 'Pas juste après une demande de baisse de prix.',
      body: `J’aimerais revoir avec <vous|toi> l’année écoulée{% if company %} et ce dont {{ company }} aura besoin ensuite{% endif %}. <Avez-vous|As-tu> dix minutes maintenant, ou est-ce que je rappelle ?

Avoir sous les yeux :
{% if orders %}– Commandes à ce jour : {{ orders }}
{% endif %}{% if lastOrder %}– Dernière commande : {{ lastOrder }}
{% endif %}– Ce qui avait été promis la dernière fois

Demander :
– Qu’est-ce qui a bien marché, et qu’est-ce qui a pris trop de temps ?
– Qu’<achetez-vous|achètes-tu> ailleurs aujourd’hui, et pourquoi ?
– De quoi <aurez-vous|auras-tu> davantage besoin l’an prochain, et de quoi moins ?

Proposer une seule chose. La confirmer par écrit le jour même.`,
    },
  },
});
