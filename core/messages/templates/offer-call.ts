import { defineMessage } from '../message';

export default defineMessage({
  id: 'offer-call',
  name: 'Help them decide',
  goal: 'offer',
  channel: 'phone',
  voice: 'plain',
  when: 'An offer has lain for a week without an answer.',
  notWhen: 'Not to press for an answer before the end of the month.',
  texts: {
    en: {
      body: `I’m calling to hear what you need{% if company %} at {{ company }}{% endif %}, so that I can give you a price that holds. I don’t need an answer today.

Ask:
– What speaks for it, and what against?
– Who else has a say, and what do they want to know?
– If the price were not the question, would you do it?

If the answer is no: ask what would have to be different, thank them, and close it.
If it is not yet: agree on a date, and leave it until then.`,
    },
    sv: {
      name: 'Hjälp dem att bestämma sig',
      when: 'Ett erbjudande har legat en vecka utan svar.',
      notWhen: 'Inte för att pressa fram ett svar före månadsskiftet.',
      body: `Jag ringer för att höra vad ni behöver{% if company %} på {{ company }}{% endif %}, så att jag kan ge dig ett pris som håller. Jag behöver inget svar i dag.

Fråga:
– Vad talar för, och vad emot?
– Vem mer är med och bestämmer, och vad vill de veta?
– Om priset inte vore frågan, skulle ni göra det då?

Är svaret nej: fråga vad som hade behövt vara annorlunda, tacka och avsluta.
Är det inte än: kom överens om ett datum, och låt det vara till dess.`,
    },
    nl: {
      name: 'Helpen beslissen',
      when: 'Een aanbod ligt er een week zonder antwoord.',
      notWhen: 'Niet om voor het eind van de maand een antwoord af te dwingen.',
      body: `Ik bel om te horen wat <u|jullie>{% if company %} bij {{ company }}{% endif %} nodig <hebt|hebben>, zodat ik een prijs kan geven waar <u|je> op kunt rekenen. Ik heb vandaag geen antwoord nodig.

Vraag:
– Wat pleit ervoor, en wat ertegen?
– Wie beslist er nog mee, en wat willen die weten?
– Als de prijs geen punt was, <zou u|zouden jullie> het dan doen?

Is het nee: vraag wat er anders had moeten zijn, bedank, en sluit het af.
Is het nog niet: spreek een datum af, en laat het tot dan rusten.`,
    },
    de: {
      name: 'Beim Entscheiden helfen',
      when: 'Ein Angebot liegt seit einer Woche ohne Antwort.',
      notWhen: 'Nicht, um vor Monatsende eine Antwort zu erzwingen.',
      body: `Ich rufe an, um zu hören, was <Sie|ihr>{% if company %} bei {{ company }}{% endif %} <brauchen|braucht>, damit ich einen Preis nennen kann, der hält. Eine Antwort brauche ich heute nicht.

Fragen:
– Was spricht dafür, was dagegen?
– Wer entscheidet noch mit, und was wollen die anderen wissen?
– Wenn der Preis keine Rolle spielte, <würden Sie|würdet ihr> es dann machen?

Ist es ein Nein: fragen, was hätte anders sein müssen, danken und abschließen.
Ist es ein „noch nicht“: ein Datum vereinbaren und es bis dahin ruhen lassen.`,
    },
    fr: {
      name: 'Aider à décider',
      when: 'Une offre attend une réponse depuis une semaine.',
      notWhen: 'Pas pour arracher une réponse avant la fin du mois.',
      body: `J’appelle pour savoir ce dont <vous avez|tu as> besoin{% if company %} chez {{ company }}{% endif %}, afin de donner un prix qui tienne. Je n’attends pas de réponse aujourd’hui.

Demander :
– Qu’est-ce qui plaide pour, et qu’est-ce qui plaide contre ?
– Qui d’autre décide, et que veut savoir cette personne ?
– Si le prix n’était pas la question, <le feriez-vous|le ferais-tu> ?

Si c’est non : demander ce qui aurait dû être différent, remercier, et clore.
Si c’est « pas encore » : convenir d’une date, et laisser reposer jusque-là.`,
    },
  },
});
