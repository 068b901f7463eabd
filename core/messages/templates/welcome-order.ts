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
        '{% if orders == 1 %}Bedankt voor <uw|je> eerste bestelling{% elsif lastOrder or orders > 1 %}Bedankt voor <uw|je> bestelling{% else %}Welkom{% endif %}',
      body: `{% if orders == 1 %}Bedankt voor <uw|je> eerste bestelling{% if sender.company %} bij {{ sender.company }}{% endif %}. Fijn dat <u|je> ons hebt gevonden.{% elsif lastOrder or orders > 1 %}Bedankt voor <uw|je> bestelling{% if sender.company %} bij {{ sender.company }}{% endif %}.{% else %}Welkom{% if sender.company %} bij {{ sender.company }}{% endif %}. Fijn dat <u|je> ons hebt gevonden.{% endif %}

Eén vraag, zodat we de rest ook goed doen: waarom <koos u|koos je> voor ons, en was er iets wat <u|je> miste?

Is iets niet zoals <u|je> had verwacht? Antwoord dan gewoon op dit bericht. <Uw|Je> antwoord komt rechtstreeks bij mij.`,
    },
    de: {
      name: 'Willkommen',
      when: 'Wenige Tage nach der ersten Bestellung oder nachdem jemand Kunde wurde.',
      notWhen: 'Nicht, wenn sich die Bestellung verspätet oder es eine Beschwerde gibt: Lösen Sie das zuerst.',
      subject:
        '{% if orders == 1 %}Danke für <Ihre|deine> erste Bestellung{% elsif lastOrder or orders > 1 %}Danke für <Ihre|deine> Bestellung{% else %}Willkommen{% endif %}',
      body: `{% if orders == 1 %}vielen Dank für <Ihre|deine> erste Bestellung{% if sender.company %} bei {{ sender.company }}{% endif %}. Schön, dass <Sie uns gefunden haben|du uns gefunden hast>.{% elsif lastOrder or orders > 1 %}vielen Dank für <Ihre|deine> Bestellung{% if sender.company %} bei {{ sender.company }}{% endif %}.{% else %}willkommen{% if sender.company %} bei {{ sender.company }}{% endif %}. Schön, dass <Sie uns gefunden haben|du uns gefunden hast>.{% endif %}

Eine Frage, damit wir auch alles Weitere richtig machen: Warum <haben Sie sich|hast du dich> für uns entschieden, und hat <Ihnen|dir> etwas gefehlt?

Wenn etwas nicht so ist wie erwartet, <antworten Sie|antworte> einfach auf diese Nachricht. <Ihre|Deine> Antwort kommt direkt zu mir.`,
    },
    fr: {
      name: 'Bienvenue',
      when: 'Quelques jours après la première commande ou le début de la relation.',
      notWhen: 'Pas si la commande est en retard ou s’il y a une réclamation : réglez cela d’abord.',
      subject:
        '{% if orders == 1 %}Merci pour <votre|ta> première commande{% elsif lastOrder or orders > 1 %}Merci pour <votre|ta> commande{% else %}Bienvenue{% endif %}',
      body: `{% if orders == 1 %}Merci pour <votre|ta> première commande{% if sender.company %} chez {{ sender.company }}{% endif %}. Nous sommes heureux de <vous|te> compter parmi nos clients.{% elsif lastOrder or orders > 1 %}Merci pour <votre|ta> commande{% if sender.company %} chez {{ sender.company }}{% endif %}.{% else %}Bienvenue{% if sender.company %} chez {{ sender.company }}{% endif %}. Nous sommes heureux de <vous|te> compter parmi nos clients.{% endif %}

Une question, pour bien faire la suite aussi : pourquoi <nous avez-vous|nous as-tu> choisis, et <vous |t’>a-t-il manqué quelque chose ?

Si quelque chose n’est pas comme prévu, il suffit de répondre à ce message. <Votre|Ta> réponse m’arrive directement.`,
    },
  },
});
