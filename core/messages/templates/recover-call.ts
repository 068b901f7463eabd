import { defineMessage } from '../message';

export default defineMessage({
  id: 'recover-call',
  name: 'Call before they leave',
  goal: 'recover',
  channel: 'phone',
  voice: 'plain',
  when: 'A good customer has gone quiet for longer than they usually do.',
  notWhen: 'Not as a survey, and not with an offer ready in your hand.',
  texts: {
    en: {
      body: `I noticed that it has been quieter than usual{% if company %} from {{ company }}{% endif %}{% if lastOrder %} since {{ lastOrder | month }}{% endif %}, and I would rather ask than guess: is everything as it should be?

Then wait. Let them answer before you say anything more.

If something went wrong: say sorry for that one thing, ask what would put it right, and say when it will be done.
If they have found somebody else: ask what is better there. Thank them for saying so.
If nothing is wrong: ask when they expect to need you next, and note the date.`,
    },
    sv: {
      name: 'Ring innan de försvinner',
      when: 'En bra kund har varit tyst längre än vanligt.',
      notWhen: 'Inte som en enkät, och inte med ett erbjudande redo i handen.',
      body: `Jag märkte att det har varit tystare än vanligt{% if company %} från {{ company }}{% endif %}{% if lastOrder %} sedan i {{ lastOrder | month }}{% endif %}, och jag frågar hellre än gissar: är allt som det ska?

Vänta sedan. Låt dem svara innan du säger något mer.

Om något gick fel: be om ursäkt för just den saken, fråga vad som skulle ställa det till rätta, och säg när det är gjort.
Om de har hittat någon annan: fråga vad som är bättre där. Tacka för att de säger det.
Om inget är fel: fråga när de tror att de behöver dig nästa gång, och skriv upp datumet.`,
    },
    nl: {
      name: 'Bellen voordat ze vertrekken',
      when: 'Een goede klant is langer stil dan gewoonlijk.',
      notWhen: 'Niet als enquête, en niet met een aanbod al in je hand.',
      body: `Ik merkte dat het stiller is dan anders{% if company %} bij {{ company }}{% endif %}{% if lastOrder %} sinds {{ lastOrder | month }}{% endif %}, en ik vraag het liever dan dat ik gok: is alles in orde?

Wacht dan. Laat ze antwoorden voordat je verdergaat.

Als er iets misging: bied je excuses aan voor dat ene, vraag wat het goed zou maken, en zeg wanneer het klaar is.
Als ze een ander hebben gevonden: vraag wat daar beter is. Bedank ze dat ze het zeggen.
Als er niets aan de hand is: vraag wanneer ze je weer nodig denken te hebben, en noteer de datum.`,
    },
  },
});
