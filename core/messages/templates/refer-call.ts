import { defineMessage } from '../message';

export default defineMessage({
  id: 'refer-call',
  name: 'Ask at the end of a good call',
  goal: 'refer',
  channel: 'phone',
  when: 'They have just told you, without being asked, that they are pleased.',
  notWhen: 'Not in a call that began with a problem.',
  texts: {
    en: {
      body: `I’m glad to hear that. Then may I ask one thing before we hang up?

Say: “Who else do you know{% if industry %} in {{ industry }}{% endif %} who struggles with what you struggled with before?”

If they name somebody: ask whether you may say who you have the name from, and whether they would rather make the introduction themselves.
If they hesitate: thank them and change the subject. Don’t ask again.

Afterwards: tell them what came of it, even if nothing did.`,
    },
    sv: {
      name: 'Fråga i slutet av ett bra samtal',
      when: 'De har just berättat, utan att du frågat, att de är nöjda.',
      notWhen: 'Inte i ett samtal som började med ett problem.',
      body: `Det gläder mig att höra. Får jag i så fall fråga en sak innan vi lägger på?

Säg: ”Vem mer känner du{% if industry %} inom {{ industry }}{% endif %} som har samma bekymmer som ni hade tidigare?”

Om de nämner någon: fråga om du får säga vem du har namnet av, och om de hellre själva vill presentera er för varandra.
Om de tvekar: tacka och byt ämne. Fråga inte igen.

Efteråt: berätta vad det blev av det, även om det inte blev något.`,
    },
    nl: {
      name: 'Vragen aan het eind van een goed gesprek',
      when: 'Ze vertelden net uit zichzelf dat ze tevreden zijn.',
      notWhen: 'Niet in een gesprek dat met een probleem begon.',
      body: `Dat hoor ik graag. Mag ik dan nog één ding vragen voor we ophangen?

Zeg: ‘Wie ken je nog meer{% if industry %} in {{ industry }}{% endif %} die tegenaan loopt waar jullie eerst tegenaan liepen?’

Noemen ze iemand: vraag of je mag zeggen van wie je de naam hebt, en of ze jullie liever zelf aan elkaar voorstellen.
Aarzelen ze: bedank en ga over op iets anders. Vraag het niet nog eens.

Achteraf: vertel wat ervan gekomen is, ook als het niets werd.`,
    },
  },
});
