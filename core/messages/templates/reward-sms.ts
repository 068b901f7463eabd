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
      body: `{% if orders > 1 %}That was order number {{ orders }} from you. {% endif %}Thank you, it does not go unnoticed here.`,
    },
    sv: {
      name: 'Tack, på en rad',
      when: 'Efter en beställning från en av de bästa privatkunderna.',
      notWhen: 'Inte efter varje beställning. Högst två gånger om året.',
      body: `{% if orders > 1 %}Det där var beställning nummer {{ orders }} från dig. {% endif %}Tack, det går inte obemärkt förbi här.`,
    },
    nl: {
      name: 'Bedankt, in één regel',
      when: 'Na een bestelling van een van de beste particuliere klanten.',
      notWhen: 'Niet na elke bestelling. Hooguit twee keer per jaar.',
      body: `{% if orders > 1 %}Dat was bestelling nummer {{ orders }} van jou. {% endif %}Bedankt, dat blijft hier niet onopgemerkt.`,
    },
  },
});
