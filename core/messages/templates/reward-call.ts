import { defineMessage } from '../message';

export default defineMessage({
  id: 'reward-call',
  name: 'A call only to say thank you',
  goal: 'reward',
  channel: 'phone',
  voice: 'plain',
  when: 'The ten or twenty who mean the most.',
  notWhen: 'Not if you can’t resist selling something on the same call.',
  texts: {
    en: {
      body: `I’m calling to say thank you, and for nothing else{% if company %}. {{ company }} is among the customers who mean the most to us{% endif %}.

Say one thing that you really remember: an order, a visit, something they taught you.{% if createdAt %} They have been with you since {{ createdAt | month }}.{% endif %}

Ask:
– Is there anything we do that annoys you, and that nobody has told us?

Write down what they say and tell them, next time, what came of it.`,
    },
    sv: {
      name: 'Ett samtal bara för att tacka',
      when: 'De tio eller tjugo som betyder mest.',
      notWhen: 'Inte om du inte kan låta bli att sälja något i samma samtal.',
      body: `Jag ringer för att tacka, och inget annat{% if company %}. {{ company }} hör till de kunder som betyder mest för oss{% endif %}.

Säg en sak som du verkligen minns: en beställning, ett besök, något de lärt dig.{% if createdAt %} De har varit hos er sedan {{ createdAt | month }}.{% endif %}

Fråga:
– Är det något vi gör som stör dig, och som ingen har sagt till oss?

Skriv upp det de säger, och berätta nästa gång vad det blev av det.`,
    },
    nl: {
      name: 'Een telefoontje alleen om te bedanken',
      when: 'De tien of twintig die het meest betekenen.',
      notWhen: 'Niet als je het niet kunt laten in hetzelfde gesprek iets te verkopen.',
      body: `Ik bel om <u|je> te bedanken, en verder nergens om{% if company %}. {{ company }} hoort bij de klanten die het meest voor ons betekenen{% endif %}.

Noem één ding dat echt is bijgebleven: een bestelling, een bezoek, iets wat ze ons leerden.{% if createdAt %} Ze zijn sinds {{ createdAt | month }} bij ons.{% endif %}

Vraag:
– Doen we iets wat <u|je> stoort, en wat niemand ons heeft verteld?

Schrijf op wat ze zeggen, en vertel de volgende keer wat ervan gekomen is.`,
    },
    de: {
      name: 'Ein Anruf, nur um zu danken',
      when: 'Die zehn oder zwanzig, die am meisten bedeuten.',
      notWhen: 'Nicht, wenn Sie im selben Gespräch doch etwas verkaufen müssen.',
      body: `Ich rufe an, um <Ihnen|dir> zu danken, und aus keinem anderen Grund{% if company %}. {{ company }} gehört zu den Kunden, die uns am meisten bedeuten{% endif %}.

Eine Sache nennen, die wirklich in Erinnerung geblieben ist: eine Bestellung, ein Besuch, etwas Gelerntes.{% if createdAt %} Kunde seit {{ createdAt | month }}.{% endif %}

Fragen:
– Gibt es etwas, das <Sie|dich> an uns stört und das uns niemand gesagt hat?

Aufschreiben, was gesagt wird, und beim nächsten Mal erzählen, was daraus geworden ist.`,
    },
    fr: {
      name: 'Un appel juste pour remercier',
      when: 'Les dix ou vingt qui comptent le plus.',
      notWhen: 'Pas si vous ne pouvez pas vous empêcher de vendre pendant l’appel.',
      body: `J’appelle pour <vous|te> remercier, et pour rien d’autre{% if company %}. {{ company }} compte parmi les clients qui nous importent le plus{% endif %}.

Citer une chose restée en mémoire : une commande, une visite, quelque chose qu’ils nous ont appris.{% if createdAt %} Client depuis {{ createdAt | month }}.{% endif %}

Demander :
– Y a-t-il quelque chose chez nous qui <vous |t’>agace, et que personne ne nous a dit ?

Noter la réponse, et raconter la fois suivante ce qu’elle a donné.`,
    },
  },
});
