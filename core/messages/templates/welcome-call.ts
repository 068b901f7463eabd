import { defineMessage } from '../message';

export default defineMessage({
  id: 'welcome-call',
  name: 'Welcome call',
  goal: 'welcome',
  channel: 'phone',
  voice: 'plain',
  when: 'A week after the first order, when it has arrived.',
  notWhen: 'Not before the delivery, and not to private customers who only ordered something small.',
  texts: {
    en: {
      body: `Thank you{% if company %}, and everybody at {{ company }},{% endif %} for choosing us. I’m not calling to sell anything, I only want to hear whether everything is in place.

Ask:
– Did it arrive as you expected?
– What are you using it for?
– Is there anybody else with you who should know me?

Before you hang up: agree on when you will speak next, and write it down.`,
    },
    sv: {
      name: 'Välkomstsamtal',
      when: 'En vecka efter första köpet, när det har kommit fram.',
      notWhen: 'Inte före leveransen, och inte till privatkunder som bara köpt något litet.',
      body: `Tack för att ni{% if company %} på {{ company }}{% endif %} valde oss. Jag ringer inte för att sälja något, jag vill bara höra att allt är på plats.

Fråga:
– Kom det fram som du hade tänkt dig?
– Vad använder du det till?
– Finns det någon mer hos er som bör veta vem jag är?

Innan du lägger på: kom överens om när ni hörs nästa gång, och skriv upp det.`,
    },
    nl: {
      name: 'Welkomstgesprek',
      when: 'Een week na de eerste bestelling, als die binnen is.',
      notWhen: 'Niet vóór de levering, en niet bij particulieren die alleen iets kleins bestelden.',
      body: `Bedankt dat <u|jullie>{% if company %} bij {{ company }}{% endif %} voor ons <hebt|hebben> gekozen. Ik bel niet om iets te verkopen, ik wil alleen horen of alles in orde is.

Vraag:
– Is het aangekomen zoals <u|je> had verwacht?
– Waar <gebruikt u|gebruik je> het voor?
– Is er bij <u|jullie> nog iemand die mij zou moeten kennen?

Voor het ophangen: spreek af wanneer het volgende gesprek is, en schrijf het op.`,
    },
    de: {
      name: 'Anruf zum Willkommen',
      when: 'Eine Woche nach der ersten Bestellung, wenn sie angekommen ist.',
      notWhen: 'Nicht vor der Lieferung und nicht an Privatkunden, die nur etwas Kleines bestellt haben.',
      body: `Danke, dass <Sie sich|ihr euch>{% if company %} bei {{ company }}{% endif %} für uns entschieden <haben|habt>. Ich rufe nicht an, um etwas zu verkaufen, ich möchte nur hören, ob alles da ist.

Fragen:
– Ist es so angekommen wie erwartet?
– Wofür <verwenden Sie|verwendet ihr> es?
– Gibt es bei <Ihnen|euch> noch jemanden, der mich kennen sollte?

Vor dem Auflegen: vereinbaren, wann das nächste Gespräch ist, und es aufschreiben.`,
    },
    fr: {
      name: 'Appel de bienvenue',
      when: 'Une semaine après la première commande, une fois arrivée.',
      notWhen: 'Pas avant la livraison, ni aux particuliers qui n’ont commandé que peu.',
      body: `Merci de nous avoir choisis{% if company %}, <vous|toi> et toute l’équipe chez {{ company }}{% endif %}. Je n’appelle pas pour vendre quoi que ce soit, je veux seulement savoir si tout est en place.

Demander :
– Est-ce arrivé comme <vous l’attendiez|tu l’attendais> ?
– À quoi est-ce que cela <vous|te> sert ?
– Y a-t-il quelqu’un d’autre qui devrait me connaître ?

Avant de raccrocher : convenir du prochain échange, et le noter.`,
    },
  },
});
