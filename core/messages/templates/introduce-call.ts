import { defineMessage } from '../message';

export default defineMessage({
  id: 'introduce-call',
  name: 'First call to a company',
  goal: 'introduce',
  channel: 'phone',
  voice: 'plain',
  when: 'You have a reason to call just them, and can say it in one sentence.',
  notWhen: 'Not down a list, one after the other, without a reason.',
  texts: {
    en: {
      body: `We haven’t spoken before, so I’ll be short. I’m calling{% if company %} {{ company }}{% else %} you{% endif %} for one reason, and if it’s wrong you can just say so.

Say the reason in one sentence: what you have seen at their place, and what it made you think of.

Ask:
– Is that how it is, or have I misunderstood?
– How do you solve it today?
– Who else does it concern?

If it fits: suggest a time, not a meeting “some time”. If it doesn’t: thank them and don’t call again.`,
    },
    sv: {
      name: 'Första samtalet till ett företag',
      when: 'Du har ett skäl att ringa just dem, och kan säga det i en mening.',
      notWhen: 'Inte längs en lista, en efter en, utan skäl.',
      body: `Vi har inte talats vid förr, så jag ska fatta mig kort. Jag ringer{% if company %} {{ company }}{% else %} dig{% endif %} av ett skäl, och stämmer det inte är det bara att säga till.

Säg skälet i en mening: vad du har sett hos dem, och vad det fick dig att tänka på.

Fråga:
– Är det så, eller har jag missförstått?
– Hur löser ni det i dag?
– Vem mer berörs?

Passar det: föreslå en tid, inte ett möte ”någon gång”. Passar det inte: tacka, och ring inte igen.`,
    },
    nl: {
      name: 'Eerste telefoontje naar een bedrijf',
      when: 'Je hebt een reden om juist hen te bellen, en kunt die in één zin zeggen.',
      notWhen: 'Niet een lijst af, de een na de ander, zonder reden.',
      body: `We hebben elkaar nog niet gesproken, dus ik houd het kort. Ik bel{% if company %} {{ company }}{% else %} <u|je>{% endif %} om één reden, en klopt die niet, dan <mag u|mag je> dat gewoon zeggen.

Zeg de reden in één zin: wat er bij hen te zien was, en waar dat aan deed denken.

Vraag:
– Is het zo, of heb ik het verkeerd begrepen?
– Hoe <lost u|lossen jullie> het nu op?
– Wie gaat het nog meer aan?

Past het: stel een tijd voor, geen afspraak ‘ergens binnenkort’. Past het niet: bedank, en bel niet opnieuw.`,
    },
    de: {
      name: 'Erster Anruf bei einer Firma',
      when: 'Sie haben einen Grund, gerade dort anzurufen, und können ihn in einem Satz sagen.',
      notWhen: 'Nicht eine Liste entlang, ohne Grund.',
      body: `Wir haben noch nicht miteinander gesprochen, darum fasse ich mich kurz. Ich rufe{% if company %} bei {{ company }}{% endif %} aus einem einzigen Grund an, und wenn er nicht stimmt, genügt ein Wort.

Den Grund in einem Satz sagen: was dort aufgefallen ist, und woran es denken ließ.

Fragen:
– Ist es so, oder habe ich es falsch verstanden?
– Wie <lösen Sie|löst ihr> das heute?
– Wen betrifft es noch?

Passt es: einen Termin vorschlagen, kein Treffen „irgendwann“. Passt es nicht: danken und nicht wieder anrufen.`,
    },
    fr: {
      name: 'Premier appel à une entreprise',
      when: 'Vous avez une raison d’appeler justement celle-là, et pouvez la dire en une phrase.',
      notWhen: 'Pas le long d’une liste, sans raison.',
      body: `Nous ne nous sommes encore jamais parlé, je ferai donc court. J’appelle{% if company %} {{ company }}{% endif %} pour une seule raison, et si elle est fausse, il suffit de me le dire.

Donner la raison en une phrase : ce qui a été remarqué chez eux, et à quoi cela a fait penser.

Demander :
– Est-ce bien cela, ou ai-je mal compris ?
– Comment <le résolvez-vous|le résous-tu> aujourd’hui ?
– Qui d’autre est concerné ?

Si cela convient : proposer une heure précise, pas un rendez-vous « un de ces jours ». Sinon : remercier, et ne pas rappeler.`,
    },
  },
});
