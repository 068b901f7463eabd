import { defineMessage } from '../message';

export default defineMessage({
  id: 'welcome-order',
  name: 'Welcome',
  goal: 'welcome',
  channel: 'email',
  voice: 'plain',
  when: 'Within a few days of the first order, or of becoming a customer.',
  notWhen: 'Not when the order is late or there is a complaint: solve that first.',
  texts: {
    en: {
      subject:
        '{% if orders == 1 %}Thank you for your first order{% elsif lastOrder or orders > 1 %}Thank you for your order{% else %}Welcome{% endif %}',
      body: `{% if orders == 1 %}Thank you for your first order{% if sender.company %} with {{ sender.company }}{% endif %}. I’m glad you found us.{% elsif lastOrder or orders > 1 %}Thank you for your order{% if sender.company %} with {{ sender.company }}{% endif %}.{% else %}Welcome{% if sender.company %} to {{ sender.company }}{% endif %}. I’m glad you found us.{% endif %}

One question, so that we get the rest right too: what made you choose us, and was there anything you missed?

If something isn’t as you expected, just answer this message. Your answer comes straight to me.`,
    },
    sv: {
      name: 'Välkommen',
      when: 'Inom några dagar efter första köpet, eller efter att någon blivit kund.',
      notWhen: 'Inte om leveransen är sen eller något är fel: lös det först.',
      subject:
        '{% if orders == 1 %}Tack för din första beställning{% elsif lastOrder or orders > 1 %}Tack för din beställning{% else %}Välkommen{% endif %}',
      body: `{% if orders == 1 %}Tack för din första beställning{% if sender.company %} hos {{ sender.company }}{% endif %}. Roligt att du hittade hit.{% elsif lastOrder or orders > 1 %}Tack för din beställning{% if sender.company %} hos {{ sender.company }}{% endif %}.{% else %}Välkommen{% if sender.company %} till {{ sender.company }}{% endif %}. Roligt att du hittade hit.{% endif %}

En fråga, så att vi får resten rätt också: vad fick dig att välja oss, och var det något du saknade?

Är något inte som du hade tänkt dig räcker det att svara här. Ditt svar kommer direkt till mig.`,
    },
    nl: {
      name: 'Welkom',
      when: 'Binnen een paar dagen na de eerste bestelling, of nadat iemand klant is geworden.',
      notWhen: 'Niet als de levering te laat is of er een klacht loopt: los dat eerst op.',
      subject:
        '{% if orders == 1 %}Bedankt voor je eerste bestelling{% elsif lastOrder or orders > 1 %}Bedankt voor je bestelling{% else %}Welkom{% endif %}',
      body: `{% if orders == 1 %}Bedankt voor je eerste bestelling{% if sender.company %} bij {{ sender.company }}{% endif %}. Fijn dat je ons hebt gevonden.{% elsif lastOrder or orders > 1 %}Bedankt voor je bestelling{% if sender.company %} bij {{ sender.company }}{% endif %}.{% else %}Welkom{% if sender.company %} bij {{ sender.company }}{% endif %}. Fijn dat je ons hebt gevonden.{% endif %}

Eén vraag, zodat we de rest ook goed doen: waarom koos je voor ons, en was er iets wat je miste?

Is iets niet zoals je had verwacht? Antwoord dan gewoon op dit bericht. Je antwoord komt rechtstreeks bij mij.`,
    },
    de: {
      subject:
        '{% if orders == 1 %}Danke für Ihre erste Bestellung{% elsif lastOrder or orders > 1 %}Danke für Ihre Bestellung{% else %}Willkommen{% endif %}',
      body: `{% if orders == 1 %}vielen Dank für Ihre erste Bestellung{% if sender.company %} bei {{ sender.company }}{% endif %}. Schön, dass Sie uns gefunden haben.{% elsif lastOrder or orders > 1 %}vielen Dank für Ihre Bestellung{% if sender.company %} bei {{ sender.company }}{% endif %}.{% else %}willkommen{% if sender.company %} bei {{ sender.company }}{% endif %}. Schön, dass Sie uns gefunden haben.{% endif %}

Eine Frage, damit wir auch alles Weitere richtig machen: Warum haben Sie sich für uns entschieden, und hat Ihnen etwas gefehlt?

Wenn etwas nicht so ist wie erwartet, antworten Sie einfach auf diese Nachricht. Ihre Antwort kommt direkt zu mir.`,
    },
    fr: {
      subject:
        '{% if orders == 1 %}Merci pour votre première commande{% elsif lastOrder or orders > 1 %}Merci pour votre commande{% else %}Bienvenue{% endif %}',
      body: `{% if orders == 1 %}Merci pour votre première commande{% if sender.company %} chez {{ sender.company }}{% endif %}. Nous sommes heureux de vous compter parmi nos clients.{% elsif lastOrder or orders > 1 %}Merci pour votre commande{% if sender.company %} chez {{ sender.company }}{% endif %}.{% else %}Bienvenue{% if sender.company %} chez {{ sender.company }}{% endif %}. Nous sommes heureux de vous compter parmi nos clients.{% endif %}

Une question, pour bien faire la suite aussi : pourquoi nous avez-vous choisis, et vous a-t-il manqué quelque chose ?

Si quelque chose ne correspond pas à vos attentes, répondez simplement à ce message. Votre réponse m’arrive directement.`,
    },
  },
});
