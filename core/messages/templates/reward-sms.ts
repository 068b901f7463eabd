import { defineMessage } from '../message';

export default defineMessage({
  id: 'reward-sms',
  name: 'Thanks, in one line',
  goal: 'reward',
  channel: 'sms',
  voice: 'brief',
  when: 'After an order from one of the best private customers.',
  notWhen: 'Not after every order. Twice a year at most.',
  texts: {
    en: {
      body: `{% if orders > 1 %}That was order number {{ orders }} from you. {% endif %}Thank you. It doesn’t go unnoticed here.`,
    },
    sv: {
      name: 'Tack, på en rad',
      when: 'Efter en beställning från en av de bästa privatkunderna.',
      notWhen: 'Inte efter varje beställning. Högst två gånger om året.',
      body: `{% if orders > 1 %}Det där var beställning nummer {{ orders }} från dig. {% endif %}Tack. Det går inte obemärkt förbi här.`,
    },
    nl: {
      name: 'Bedankt, in één regel',
      when: 'Na een bestelling van een van de beste particuliere klanten.',
      notWhen: 'Niet na elke bestelling. Hooguit twee keer per jaar.',
      body: `{% if orders > 1 %}Dat was bestelling nummer {{ orders }} van <u|jou>. {% endif %}Bedankt, dat blijft hier niet onopgemerkt.`,
    },
    de: {
      name: 'Danke in einer Zeile',
      when: 'Nach einer Bestellung eines der besten Privatkunden.',
      notWhen: 'Nicht nach jeder Bestellung. Höchstens zweimal im Jahr.',
      body: `{% if orders > 1 %}Das war Bestellung Nummer {{ orders }} von <Ihnen|dir>. {% endif %}Danke, das bleibt hier nicht unbemerkt.`,
    },
    fr: {
      name: 'Merci, en une ligne',
      when: 'Après une commande d’un des meilleurs particuliers.',
      notWhen: 'Pas après chaque commande. Deux fois par an au plus.',
      body: `{% if orders > 1 %}C’était la commande numéro {{ orders }} de <votre|ta> part. {% endif %}Merci, cela ne passe pas inaperçu ici.`,
    },
  },
});
