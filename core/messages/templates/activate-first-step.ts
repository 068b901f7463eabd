import { defineMessage } from '../message';

export default defineMessage({
  id: 'activate-first-step',
  name: 'What is in the way?',
  goal: 'activate',
  channel: 'email',
  voice: 'plain',
  when: 'Somebody signed up or became a customer but has not got further than that.',
  notWhen: 'Not in the first two days, and not when they have said that they start later.',
  texts: {
    en: {
      subject: 'Is something in the way?',
      body: `{% if lastOrder %}You ordered from us in {{ lastOrder | month }}, and I wonder whether it turned out as you had in mind.{% elsif createdAt %}You have been with us since {{ createdAt | month }}, and I wonder whether you have got going as you had in mind.{% else %}I wonder whether you have got going as you had in mind.{% endif %}

Or is something in the way: a lack of time, a question nobody has answered, or has the need changed?

Answer with one word if that’s easiest. If you like, we can take the next step together; it takes a quarter of an hour.`,
    },
    sv: {
      name: 'Vad är i vägen?',
      when: 'Någon har registrerat sig eller blivit kund men inte kommit längre än så.',
      notWhen: 'Inte de första två dagarna, och inte om de sagt att de börjar senare.',
      subject: 'Är det något som är i vägen?',
      body: `{% if lastOrder %}Du beställde av oss i {{ lastOrder | month }}, och jag undrar om det blev som du hade tänkt dig.{% elsif createdAt %}Du har varit hos oss sedan {{ createdAt | month }}, och jag undrar om du har kommit igång som du hade tänkt dig.{% else %}Jag undrar om du har kommit igång som du hade tänkt dig.{% endif %}

Eller är något i vägen: ont om tid, en fråga som ingen har svarat på, eller har behovet ändrats?

Svara med ett ord om det är enklast. Vill du tar vi nästa steg tillsammans, det går på en kvart.`,
    },
    nl: {
      name: 'Wat houdt je tegen?',
      when: 'Iemand heeft zich aangemeld of is klant geworden, maar is nog niet verder gekomen.',
      notWhen: 'Niet in de eerste twee dagen, en niet als ze hebben gezegd later te beginnen.',
      subject: 'Houdt iets <u|je> tegen?',
      body: `{% if lastOrder %}<U|Je> bestelde in {{ lastOrder | month }} bij ons, en ik vraag me af of het is geworden wat <u|je> ervan verwachtte.{% elsif createdAt %}<U|Je> bent sinds {{ createdAt | month }} bij ons, en ik vraag me af of <u|je> op gang bent gekomen zoals <u|je> wilde.{% else %}Ik vraag me af of <u|je> op gang bent gekomen zoals <u|je> wilde.{% endif %}

Of houdt iets <u|je> tegen: te weinig tijd, een vraag waar niemand antwoord op gaf, of is het niet meer nodig?

Eén woord als antwoord is genoeg. Als <u|je> wilt, zetten we de volgende stap samen; dat kost een kwartier.`,
    },
    de: {
      name: 'Woran liegt es?',
      when: 'Jemand hat sich angemeldet oder ist Kunde geworden, aber nicht weitergekommen.',
      notWhen: 'Nicht in den ersten zwei Tagen, und nicht, wenn ein späterer Beginn angekündigt ist.',
      subject: 'Steht etwas im Weg?',
      body: `{% if lastOrder %}<Sie haben|du hast> im {{ lastOrder | month }} bei uns bestellt, und ich frage mich, ob es so geworden ist, wie <Sie|du> es <sich vorgestellt haben|dir vorgestellt hast>.{% elsif createdAt %}<Sie sind|du bist> seit {{ createdAt | month }} bei uns, und ich frage mich, ob <Sie|du> so in Gang gekommen <sind|bist>, wie <Sie|du> <wollten|wolltest>.{% else %}ich frage mich, ob <Sie|du> so in Gang gekommen <sind|bist>, wie <Sie|du> <wollten|wolltest>.{% endif %}

Oder steht etwas im Weg: zu wenig Zeit, eine Frage, auf die niemand geantwortet hat, oder hat sich der Bedarf geändert?

Ein Wort als Antwort genügt. Wenn <Sie mögen|du magst>, machen wir den nächsten Schritt zusammen; das dauert eine Viertelstunde.`,
    },
    fr: {
      name: 'Qu’est-ce qui bloque ?',
      when: 'Quelqu’un s’est inscrit ou est devenu client, mais n’est pas allé plus loin.',
      notWhen: 'Pas les deux premiers jours, ni s’il a annoncé commencer plus tard.',
      subject: 'Quelque chose bloque ?',
      body: `{% if lastOrder %}<Vous avez|Tu as> commandé chez nous en {{ lastOrder | month }}, et je me demande si c’est devenu ce que <vous espériez|tu espérais>.{% elsif createdAt %}<Vous êtes|Tu es> chez nous depuis {{ createdAt | month }}, et je me demande si <vous avez pu vous|tu as pu te> lancer comme prévu.{% else %}Je me demande si <vous avez pu vous|tu as pu te> lancer comme prévu.{% endif %}

Ou bien quelque chose bloque : pas assez de temps, une question restée sans réponse, ou le besoin a-t-il changé ?

Un mot suffit comme réponse. Si <vous voulez|tu veux>, nous faisons l’étape suivante ensemble ; cela prend un quart d’heure.`,
    },
  },
});
