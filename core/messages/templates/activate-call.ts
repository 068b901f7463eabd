import { defineMessage } from '../message';

export default defineMessage({
  id: 'activate-call',
  name: 'Take the first step together',
  goal: 'activate',
  channel: 'phone',
  when: 'The e-mail got no answer, or the customer is worth a call at once.',
  notWhen: 'Not more than twice. After that, leave them in peace.',
  texts: {
    en: {
      body: `I saw that you haven’t quite started yet, and I wondered whether I can help you over the first step.

Ask:
– What did you want to get done when you {% if company %}at {{ company }} {% endif %}chose us?
– What has been in the way since then?
– Shall we do the first step now, while we talk?

If this isn’t the time: ask when it is, and call then and not before.`,
    },
    sv: {
      name: 'Ta första steget tillsammans',
      when: 'Mejlet fick inget svar, eller så är kunden värd ett samtal direkt.',
      notWhen: 'Inte fler än två gånger. Låt dem sedan vara.',
      body: `Jag såg att du inte riktigt har kommit igång, och undrade om jag kan hjälpa dig över första steget.

Fråga:
– Vad ville du få gjort när du {% if company %}på {{ company }} {% endif %}valde oss?
– Vad har varit i vägen sedan dess?
– Ska vi ta första steget nu, medan vi pratar?

Är det fel tillfälle: fråga när det passar, och ring då och inte innan.`,
    },
    nl: {
      name: 'Samen de eerste stap zetten',
      when: 'De e-mail bleef onbeantwoord, of de klant is meteen een telefoontje waard.',
      notWhen: 'Niet vaker dan twee keer. Laat ze daarna met rust.',
      body: `Ik zag dat je nog niet echt begonnen bent, en vroeg me af of ik je bij de eerste stap kan helpen.

Vraag:
– Wat wilde je bereiken toen je {% if company %}bij {{ company }} {% endif %}voor ons koos?
– Wat heeft je sindsdien tegengehouden?
– Zullen we de eerste stap nu zetten, terwijl we bellen?

Komt het niet uit: vraag wanneer wel, en bel dan en niet eerder.`,
    },
  },
});
