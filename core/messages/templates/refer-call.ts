import { defineMessage } from '../message';

export default defineMessage({
  id: 'refer-call',
  name: 'Ask when they are pleased',
  goal: 'refer',
  channel: 'phone',
  voice: 'plain',
  when: 'They have just told you, without being asked, that they are pleased.',
  notWhen: 'Not in a call that began with a problem.',
  texts: {
    en: {
      body: `I was glad to hear that it works well for you{% if company %} at {{ company }}{% endif %}. May I ask one thing?

Say: “Who else do you know{% if industry %} in {{ industry }}{% endif %} who struggles with what you struggled with before?”

If they name somebody: ask whether you may say who you have the name from, and whether they would rather make the introduction themselves.
If they hesitate: thank them and change the subject. Don’t ask again.

Afterwards: tell them what came of it, even if nothing did.`,
    },
    sv: {
      name: 'Fråga när de är nöjda',
      when: 'De har just berättat, utan att du frågat, att de är nöjda.',
      notWhen: 'Inte i ett samtal som började med ett problem.',
      body: `Jag blev glad av att höra att det fungerar bra för er{% if company %} på {{ company }}{% endif %}. Får jag fråga en sak?

Säg: ”Vem mer känner du{% if industry %} inom {{ industry }}{% endif %} som har samma bekymmer som ni hade tidigare?”

Om de nämner någon: fråga om du får säga vem du har namnet av, och om de hellre själva vill presentera er för varandra.
Om de tvekar: tacka och byt ämne. Fråga inte igen.

Efteråt: berätta vad det blev av det, även om det inte blev något.`,
    },
    nl: {
      name: 'Vragen als ze tevreden zijn',
      when: 'Ze vertelden net uit zichzelf dat ze tevreden zijn.',
      notWhen: 'Niet in een gesprek dat met een probleem begon.',
      body: `Ik was blij te horen dat het goed werkt voor <u|jullie>{% if company %} bij {{ company }}{% endif %}. Mag ik één ding vragen?

Zeg: ‘Wie <kent u|ken je> nog meer{% if industry %} in {{ industry }}{% endif %} die tegenaan loopt waar <u|jullie> eerst tegenaan <liep|liepen>?’

Noemen ze iemand: vraag of we mogen zeggen van wie de naam komt, en of ze ons liever zelf voorstellen.
Aarzelen ze: bedank en ga over op iets anders. Vraag het niet nog eens.

Achteraf: vertel wat ervan gekomen is, ook als het niets werd.`,
    },
    de: {
      name: 'Fragen, wenn man zufrieden ist',
      when: 'Man hat Ihnen gerade von sich aus gesagt, dass man zufrieden ist.',
      notWhen: 'Nicht in einem Gespräch, das mit einem Problem begann.',
      body: `Es hat mich gefreut zu hören, dass es bei <Ihnen|euch>{% if company %}, bei {{ company }},{% endif %} gut läuft. Darf ich etwas fragen?

Sagen: „Wer fällt <Ihnen|dir> noch ein{% if industry %} in der Branche {{ industry }}{% endif %}, der sich mit dem herumschlägt, womit <Sie sich|ihr euch> früher herumgeschlagen <haben|habt>?“

Fällt ein Name: fragen, ob wir sagen dürfen, von wem er kommt, und ob ein Vorstellen durch sie selbst lieber wäre.
Bei Zögern: danken und das Thema wechseln. Nicht noch einmal fragen.

Danach: erzählen, was daraus geworden ist, auch wenn nichts daraus wurde.`,
    },
    fr: {
      name: 'Demander quand ils sont contents',
      when: 'Ils viennent de vous dire d’eux-mêmes qu’ils sont contents.',
      notWhen: 'Pas dans un appel qui a commencé par un problème.',
      body: `Cela m’a fait plaisir d’apprendre que tout marche bien{% if company %} chez {{ company }}{% endif %}. Puis-je <vous|te> demander une chose ?

Dire : « Qui d’autre <connaissez-vous|connais-tu>{% if industry %} dans le secteur {{ industry }}{% endif %} qui se débat avec ce qui <vous|te> posait problème avant ? »

Si un nom vient : demander si l’on peut dire de qui il vient, et si une mise en relation directe serait préférable.
En cas d’hésitation : remercier et changer de sujet. Ne pas redemander.

Ensuite : raconter ce que cela a donné, même si cela n’a rien donné.`,
    },
  },
});
