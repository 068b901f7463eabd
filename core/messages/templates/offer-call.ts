import { defineMessage } from '../message';

export default defineMessage({
  id: 'offer-call',
  name: 'Help them decide',
  goal: 'offer',
  channel: 'phone',
  when: 'An offer has lain for a week without an answer.',
  notWhen: 'Not to press for an answer before the end of the month.',
  texts: {
    en: {
      body: `I’m calling about what we talked about{% if company %} for {{ company }}{% endif %}. I don’t need an answer today; I would like to know what you need in order to decide.

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
      body: `Jag ringer om det vi talade om{% if company %} för {{ company }}{% endif %}. Jag behöver inget svar i dag; jag vill gärna veta vad du behöver för att kunna bestämma dig.

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
      body: `Ik bel over wat we bespraken{% if company %} voor {{ company }}{% endif %}. Ik heb vandaag geen antwoord nodig; ik wil graag weten wat je nodig hebt om te kunnen beslissen.

Vraag:
– Wat pleit ervoor, en wat ertegen?
– Wie beslist er nog mee, en wat willen die weten?
– Als de prijs geen punt was, zouden jullie het dan doen?

Is het nee: vraag wat er anders had moeten zijn, bedank, en sluit het af.
Is het nog niet: spreek een datum af, en laat het tot dan rusten.`,
    },
  },
});
