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
      body: `Ik merkte dat het stiller is dan anders{% if company %} bij {{ company }}{% endif %}{% if lastOrder %} sinds {{ lastOrder | month }}{% endif %}, en ik vraag het <u|je> liever dan dat ik gok: is alles in orde?

Wacht dan. Laat ze antwoorden en zeg zo lang niets.

Als er iets misging: bied excuses aan voor dat ene, vraag wat het goed zou maken, en zeg wanneer het klaar is.
Als ze een ander hebben gevonden: vraag wat daar beter is. Bedank ze dat ze het zeggen.
Als er niets aan de hand is: vraag wanneer ze ons weer nodig denken te hebben, en noteer de datum.`,
    },
    de: {
      name: 'Anrufen, bevor sie gehen',
      when: 'Ein guter Kunde ist länger still als sonst.',
      notWhen: 'Nicht als Umfrage und nicht mit einem Angebot in der Hand.',
      body: `Mir ist aufgefallen, dass es{% if lastOrder %} seit {{ lastOrder | month }}{% endif %}{% if company %} bei {{ company }}{% endif %} stiller ist als sonst, und ich frage <Sie|dich> lieber, als zu raten: Ist alles in Ordnung?

Dann warten. Erst antworten lassen und nichts hinzufügen.

Ging etwas schief: für genau diese Sache um Entschuldigung bitten, fragen, was sie gutmachen würde, und sagen, bis wann.
Ist jemand anders gefunden: fragen, was dort besser ist. Für die Offenheit danken.
Ist nichts: fragen, wann der nächste Bedarf erwartet wird, und das Datum notieren.`,
    },
    fr: {
      name: 'Appeler avant qu’ils ne partent',
      when: 'Un bon client se tait plus longtemps que d’habitude.',
      notWhen: 'Pas comme un sondage, ni avec une offre en main.',
      body: `J’ai remarqué que c’était plus calme que d’habitude{% if company %} chez {{ company }}{% endif %}{% if lastOrder %} depuis {{ lastOrder | month }}{% endif %}, et je préfère <vous|te> le demander que deviner : tout va bien ?

Puis attendre. Laisser répondre avant d’ajouter quoi que ce soit.

Si quelque chose a mal tourné : s’excuser pour cela précisément, demander ce qui réparerait, et dire pour quand.
S’ils ont trouvé ailleurs : demander ce qui y est mieux. Remercier de l’avoir dit.
Si tout va bien : demander quand viendra le prochain besoin, et noter la date.`,
    },
  },
});
