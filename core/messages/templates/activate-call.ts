import { defineMessage } from '../message';

export default defineMessage({
  id: 'activate-call',
  name: 'Take the next step together',
  goal: 'activate',
  channel: 'phone',
  voice: 'plain',
  when: 'The e-mail got no answer, or the customer is worth a call at once.',
  notWhen: 'Not more than twice. After that, leave them in peace.',
  texts: {
    en: {
      body: `I wanted to hear whether you have got going as you had in mind, and whether I can help you with the next step.

Ask:
– What did you want to get done when you {% if company %}at {{ company }} {% endif %}chose us?
– What has been in the way since then?
– Shall we do the next step now, while we talk?

If this isn’t the time: ask when it is, and call then and not before.`,
    },
    sv: {
      name: 'Ta nästa steg tillsammans',
      when: 'Mejlet fick inget svar, eller så är kunden värd ett samtal direkt.',
      notWhen: 'Inte fler än två gånger. Låt dem sedan vara.',
      body: `Jag ville höra om du har kommit igång som du hade tänkt dig, och om jag kan hjälpa till med nästa steg.

Fråga:
– Vad ville du få gjort när du {% if company %}på {{ company }} {% endif %}valde oss?
– Vad har varit i vägen sedan dess?
– Ska vi ta nästa steg nu, medan vi pratar?

Är det fel tillfälle: fråga när det passar, och ring då och inte innan.`,
    },
    nl: {
      name: 'Samen de volgende stap zetten',
      when: 'De e-mail bleef onbeantwoord, of de klant is meteen een telefoontje waard.',
      notWhen: 'Niet vaker dan twee keer. Laat ze daarna met rust.',
      body: `Ik wilde horen of <u|je> op gang bent gekomen zoals <u|je> wilde, en of ik <u|je> bij de volgende stap kan helpen.

Vraag:
– Wat wilde <u|je> bereiken toen <u|je> {% if company %}bij {{ company }} {% endif %}voor ons koos?
– Wat heeft <u|je> sindsdien tegengehouden?
– Zullen we de volgende stap nu zetten, terwijl we bellen?

Komt het niet uit: vraag wanneer wel, en bel dan en niet eerder.`,
    },
    de: {
      name: 'Den nächsten Schritt gemeinsam gehen',
      when: 'Die E-Mail blieb ohne Antwort, oder der Kunde ist gleich einen Anruf wert.',
      notWhen: 'Nicht mehr als zweimal. Danach in Ruhe lassen.',
      body: `Ich wollte hören, ob <Sie|du> so in Gang gekommen <sind|bist>, wie <Sie|du> es <sich|dir> vorgestellt <haben|hast>, und ob ich beim nächsten Schritt helfen kann.

Fragen:
– Was <wollten Sie|wolltest du> erreichen, als <Sie sich|du dich> {% if company %}bei {{ company }} {% endif %}für uns entschieden <haben|hast>?
– Was stand seitdem im Weg?
– Wollen wir den nächsten Schritt gleich jetzt am Telefon machen?

Passt es gerade nicht: fragen, wann es passt, und dann anrufen und nicht früher.`,
    },
    fr: {
      name: 'Faire ensemble le pas suivant',
      when: 'L’e-mail est resté sans réponse, ou le client mérite un appel tout de suite.',
      notWhen: 'Pas plus de deux fois. Ensuite, laissez-le tranquille.',
      body: `Je voulais savoir si <vous avez pu vous|tu as pu te> lancer comme <vous l’imaginiez|tu l’imaginais>, et si je peux aider pour l’étape suivante.

Demander :
– Que <vouliez-vous|voulais-tu> obtenir en nous choisissant{% if company %} pour {{ company }}{% endif %} ?
– Qu’est-ce qui a bloqué depuis ?
– Et si on faisait l’étape suivante maintenant, pendant qu’on se parle ?

Si ce n’est pas le moment : demander quand, et rappeler à ce moment-là, pas avant.`,
    },
  },
});
