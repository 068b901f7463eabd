import { defineMessage } from '../message';

export default defineMessage({
  id: 'welcome-brief',
  name: 'Two lines of thanks',
  goal: 'welcome',
  channel: 'email',
  voice: 'brief',
  when: 'A first order from somebody who is short of time.',
  notWhen: 'Not where the order needs an explanation of what happens next.',
  assumes: 'You answer the same day.',
  texts: {
    en: {
      subject: 'Thank you',
      body: `Thank you for your first order{% if firstOrder %} in {{ firstOrder | month }}{% endif %}. If you need anything, this is my own address and I answer the same day.`,
    },
    sv: {
      name: 'Två rader tack',
      when: 'En första beställning från någon som har ont om tid.',
      notWhen: 'Inte när beställningen kräver en förklaring av vad som händer sen.',
      assumes: 'Du svarar samma dag.',
      subject: 'Tack',
      body: `Tack för din första beställning{% if firstOrder %} i {{ firstOrder | month }}{% endif %}. Behöver du något är det här min egen adress, och jag svarar samma dag.`,
    },
    nl: {
      name: 'Twee regels dank',
      when: 'Een eerste bestelling van iemand met weinig tijd.',
      notWhen: 'Niet als de bestelling uitleg nodig heeft over wat er nu gebeurt.',
      assumes: 'Je antwoordt dezelfde dag.',
      subject: 'Bedankt',
      body: `Bedankt voor <uw|je> eerste bestelling{% if firstOrder %} in {{ firstOrder | month }}{% endif %}. Dit is mijn eigen adres: <hebt u|heb je> iets nodig, dan antwoord ik dezelfde dag.`,
    },
    de: {
      name: 'Zwei Zeilen Dank',
      when: 'Eine erste Bestellung von jemandem mit wenig Zeit.',
      notWhen: 'Nicht, wo erklärt werden muss, wie es weitergeht.',
      assumes: 'Sie antworten am selben Tag.',
      subject: 'Danke',
      body: `danke für <Ihre|deine> erste Bestellung{% if firstOrder %} im {{ firstOrder | month }}{% endif %}. Das hier ist meine eigene Adresse; wenn etwas ist, antworte ich am selben Tag.`,
    },
    fr: {
      name: 'Deux lignes de remerciement',
      when: 'Une première commande de quelqu’un qui a peu de temps.',
      notWhen: 'Pas quand il faut expliquer la suite.',
      assumes: 'Vous répondez le jour même.',
      subject: 'Merci',
      body: `Merci pour <votre|ta> première commande{% if firstOrder %} en {{ firstOrder | month }}{% endif %}. Ceci est mon adresse personnelle ; en cas de besoin, je réponds le jour même.`,
    },
  },
});
