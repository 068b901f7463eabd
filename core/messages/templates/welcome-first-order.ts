import { defineMessage } from '../message';

export default defineMessage({
  id: 'welcome-first-order',
  name: 'Thank you for the first order',
  goal: 'welcome',
  channel: 'email',
  when: 'Within a few days of the first order.',
  notWhen: 'Not when the order is late or there is a complaint: solve that first.',
  texts: {
    en: {
      subject: 'Thank you for your first order',
      body: `Thank you for your first order{% if sender.company %} with {{ sender.company }}{% endif %}. I’m glad you found us.

One question, so that we get the rest right too: what made you choose us, and was there anything you missed?

If something isn’t as you expected, just answer this message. Your answer comes straight to me.`,
    },
    sv: {
      name: 'Tack för första köpet',
      when: 'Inom några dagar efter första köpet.',
      notWhen: 'Inte om leveransen är sen eller något är fel: lös det först.',
      subject: 'Tack för din första beställning',
      body: `Tack för din första beställning{% if sender.company %} hos {{ sender.company }}{% endif %}. Roligt att du hittade hit.

En fråga, så att vi får resten rätt också: vad fick dig att välja oss, och var det något du saknade?

Är något inte som du hade tänkt dig räcker det att svara här. Ditt svar kommer direkt till mig.`,
    },
    nl: {
      name: 'Bedankt voor de eerste bestelling',
      when: 'Binnen een paar dagen na de eerste bestelling.',
      notWhen: 'Niet als de levering te laat is of er een klacht loopt: los dat eerst op.',
      subject: 'Bedankt voor je eerste bestelling',
      body: `Bedankt voor je eerste bestelling{% if sender.company %} bij {{ sender.company }}{% endif %}. Fijn dat je ons hebt gevonden.

Eén vraag, zodat we de rest ook goed doen: waarom koos je voor ons, en was er iets wat je miste?

Is iets niet zoals je had verwacht? Antwoord dan gewoon op dit bericht. Je antwoord komt rechtstreeks bij mij.`,
    },
    de: {
      subject: 'Danke für Ihre erste Bestellung',
      body: `vielen Dank für Ihre erste Bestellung{% if sender.company %} bei {{ sender.company }}{% endif %}. Schön, dass Sie uns gefunden haben.

Eine Frage, damit wir auch alles Weitere richtig machen: Warum haben Sie sich für uns entschieden, und hat Ihnen etwas gefehlt?

Wenn etwas nicht so ist wie erwartet, antworten Sie einfach auf diese Nachricht. Ihre Antwort kommt direkt zu mir.`,
    },
    fr: {
      subject: 'Merci pour votre première commande',
      body: `Merci pour votre première commande{% if sender.company %} chez {{ sender.company }}{% endif %}. Nous sommes heureux de vous compter parmi nos clients.

Une question, pour bien faire la suite aussi : pourquoi nous avez-vous choisis, et vous a-t-il manqué quelque chose ?

Si quelque chose ne correspond pas à vos attentes, répondez simplement à ce message. Votre réponse m’arrive directement.`,
    },
  },
});
