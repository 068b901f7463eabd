import { defineMessage } from '../message';

export default defineMessage({
  id: 'survey-one-question',
  name: 'One question',
  goal: 'survey',
  channel: 'email',
  voice: 'plain',
  when: 'A week or two after a delivery or a finished job.',
  notWhen: 'Not if you won’t read and answer what comes back.',
  texts: {
    en: {
      subject: 'One question',
      body: `I have one question only{% if lastOrder %}, about what you got from us in {{ lastOrder | month }}{% endif %}:

What one thing should we do differently?

Answer in your own words, however short. I read every answer myself and write back, also when I can’t do anything about it.`,
    },
    sv: {
      name: 'En fråga',
      when: 'En vecka eller två efter en leverans eller ett avslutat arbete.',
      notWhen: 'Inte om du inte tänker läsa och besvara det som kommer tillbaka.',
      subject: 'En fråga',
      body: `Jag har bara en fråga{% if lastOrder %}, om det du fick från oss i {{ lastOrder | month }}{% endif %}:

Vilken är den enda sak vi borde göra annorlunda?

Svara med egna ord, hur kort som helst. Jag läser varje svar själv och skriver tillbaka, även när jag inte kan göra något åt saken.`,
    },
    nl: {
      name: 'Eén vraag',
      when: 'Een week of twee na een levering of een afgeronde klus.',
      notWhen: 'Niet als je niet leest en beantwoordt wat er terugkomt.',
      subject: 'Eén vraag',
      body: `Ik heb maar één vraag{% if lastOrder %}, over wat <u|je> in {{ lastOrder | month }} van ons kreeg{% endif %}:

Wat is het ene ding dat we anders zouden moeten doen?

Antwoord in <uw|je> eigen woorden, hoe kort ook. Ik lees elk antwoord zelf en schrijf terug, ook als ik er niets aan kan doen.`,
    },
    de: {
      name: 'Eine Frage',
      when: 'Eine oder zwei Wochen nach einer Lieferung oder einem fertigen Auftrag.',
      notWhen: 'Nicht, wenn Sie nicht lesen und beantworten, was zurückkommt.',
      subject: 'Eine Frage',
      body: `ich habe nur eine Frage{% if lastOrder %}, zu dem, was <Sie|du> im {{ lastOrder | month }} von uns bekommen <haben|hast>{% endif %}:

Was ist die eine Sache, die wir anders machen sollten?

<Antworten Sie|Antworte> in eigenen Worten, so kurz <Sie wollen|du willst>. Ich lese jede Antwort selbst und schreibe zurück, auch wenn ich nichts daran ändern kann.`,
    },
    fr: {
      name: 'Une question',
      when: 'Une ou deux semaines après une livraison ou un travail terminé.',
      notWhen: 'Pas si vous ne lisez pas les réponses ou n’y répondez pas.',
      subject: 'Une question',
      body: `Je n’ai qu’une question{% if lastOrder %}, au sujet de ce que <vous avez|tu as> reçu de nous en {{ lastOrder | month }}{% endif %} :

Quelle est la seule chose que nous devrions faire autrement ?

<Répondez avec vos|Réponds avec tes> propres mots, même très brièvement. Je lis chaque réponse moi-même et j’y réponds, même quand je n’y peux rien.`,
    },
  },
});
