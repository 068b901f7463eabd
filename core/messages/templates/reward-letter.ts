import { defineMessage } from '../message';

export default defineMessage({
  id: 'reward-letter',
  name: 'A card by post',
  goal: 'reward',
  channel: 'letter',
  voice: 'warm',
  when: 'The few best customers. A card, by hand, once a year.',
  notWhen: 'Not with a voucher inside. Then it is an advertisement.',
  texts: {
    en: {
      body: `{% if createdAt %}You have been with us since {{ createdAt | month }}, and I have never thanked you properly{% else %}You come back to us again and again, and I have never thanked you properly{% endif %}. So I do it now, by hand.

Thank you for trusting us{% if company %} with what {{ company }} needs{% endif %}. I hope we deserve it next year too.`,
    },
    sv: {
      name: 'Ett kort med posten',
      when: 'De få bästa kunderna. Ett kort, för hand, en gång om året.',
      notWhen: 'Inte med en värdecheck i. Då är det reklam.',
      body: `{% if createdAt %}Du har varit hos oss sedan {{ createdAt | month }}, och jag har aldrig tackat ordentligt{% else %}Du kommer tillbaka till oss gång på gång, och jag har aldrig tackat ordentligt{% endif %}. Så jag gör det nu, för hand.

Tack för att du litar på oss{% if company %} med det som {{ company }} behöver{% endif %}. Jag hoppas att vi förtjänar det nästa år också.`,
    },
    nl: {
      name: 'Een kaart per post',
      when: 'De paar beste klanten. Een kaart, met de hand, één keer per jaar.',
      notWhen: 'Niet met een tegoedbon erin. Dan is het reclame.',
      body: `{% if createdAt %}<U|Je> bent sinds {{ createdAt | month }} bij ons, en ik heb <u|je> nooit echt bedankt{% else %}<U|Je> komt steeds bij ons terug, en ik heb <u|je> nooit echt bedankt{% endif %}. Dus doe ik het nu, met de hand.

Bedankt voor <uw|je> vertrouwen{% if company %} in wat we voor {{ company }} doen{% endif %}. Ik hoop dat we het volgend jaar ook verdienen.`,
    },
    de: {
      name: 'Eine Karte per Post',
      when: 'Die wenigen besten Kunden. Eine Karte, von Hand, einmal im Jahr.',
      notWhen: 'Nicht mit einem Gutschein darin. Dann ist es Werbung.',
      body: `{% if createdAt %}<Sie sind|du bist> seit {{ createdAt | month }} bei uns, und ich habe <Ihnen|dir> nie richtig gedankt{% else %}<Sie kommen|du kommst> immer wieder zu uns, und ich habe <Ihnen|dir> nie richtig gedankt{% endif %}. Also tue ich es jetzt, von Hand.

Danke für <Ihr|dein> Vertrauen{% if company %} in das, was wir für {{ company }} tun{% endif %}. Ich hoffe, wir verdienen es auch nächstes Jahr.`,
    },
    fr: {
      name: 'Une carte par la poste',
      when: 'Les quelques meilleurs clients. Une carte, à la main, une fois par an.',
      notWhen: 'Pas avec un bon dedans. C’est alors de la publicité.',
      body: `{% if createdAt %}<Vous êtes|Tu es> chez nous depuis {{ createdAt | month }}, et je n’ai jamais dit merci comme il faut{% else %}<Vous revenez|Tu reviens> toujours chez nous, et je n’ai jamais dit merci comme il faut{% endif %}. Je le fais donc maintenant, à la main.

Merci de <votre|ta> confiance{% if company %} dans ce que nous faisons pour {{ company }}{% endif %}. J’espère que nous la mériterons encore l’an prochain.`,
    },
  },
});
