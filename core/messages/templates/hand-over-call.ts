import { defineMessage } from '../message';

export default defineMessage({
  id: 'hand-over-call',
  name: 'Hand over without letting go',
  goal: 'handOver',
  channel: 'phone',
  voice: 'plain',
  when: 'The customer is upset, or the matter is urgent.',
  notWhen: 'Not with “somebody will call you”: say who.',
  texts: {
    en: {
      body: `I’m calling about what you told us. I have asked a colleague who knows this better than I do to take it on, and I wanted to say so myself.

Say: who it is, by when they will be in touch, and what they already know.

Ask:
– Have I understood it right? (Say it in your own words.)
– What is the most important thing to get right first?

Then call back yourself when the time is up, whether it is solved or not.`,
    },
    sv: {
      name: 'Lämna över utan att släppa',
      when: 'Kunden är upprörd, eller saken brådskar.',
      notWhen: 'Inte med ”någon hör av sig”: säg vem.',
      body: `Jag ringer om det du berättade för oss. Jag har bett en kollega som kan det här bättre än jag att ta hand om det, och jag ville säga det själv.

Säg: vem det är, när de hör av sig, och vad de redan vet.

Fråga:
– Har jag förstått rätt? (Säg det med egna ord.)
– Vad är viktigast att få i ordning först?

Ring sedan själv när tiden har gått, vare sig det är löst eller inte.`,
    },
    nl: {
      name: 'Overdragen zonder los te laten',
      when: 'De klant is ontstemd, of het heeft haast.',
      notWhen: 'Niet met ‘er belt iemand’: zeg wie.',
      body: `Ik bel over wat <u|je> ons vertelde. Ik heb een collega die hier meer van weet dan ik gevraagd het op te pakken, en dat wilde ik <u|je> zelf zeggen.

Zeg: wie het is, wanneer die contact opneemt, en wat die al weet.

Vraag:
– Heb ik het goed begrepen? (Zeg het in eigen woorden.)
– Wat moet er als eerste in orde komen?

Bel daarna zelf terug als de tijd om is, of het nu is opgelost of niet.`,
    },
    de: {
      name: 'Übergeben, ohne loszulassen',
      when: 'Der Kunde ist verärgert, oder die Sache ist dringend.',
      notWhen: 'Nicht mit „es wird Sie jemand anrufen“: Sagen Sie, wer.',
      body: `Ich rufe wegen der Sache an, von der <Sie|du> uns erzählt <haben|hast>. Ich habe jemanden gebeten, sich darum zu kümmern, der sich damit besser auskennt als ich, und das wollte ich selbst sagen.

Sagen: wer es ist, bis wann sich die Person meldet, und was sie schon weiß.

Fragen:
– Habe ich es richtig verstanden? (In eigenen Worten wiedergeben.)
– Was muss zuerst in Ordnung kommen?

Danach selbst zurückrufen, wenn die Zeit um ist, ob es gelöst ist oder nicht.`,
    },
    fr: {
      name: 'Transmettre sans lâcher',
      when: 'Le client est mécontent ou la question est urgente.',
      notWhen: 'Pas avec « quelqu’un va vous appeler » : dites qui.',
      body: `J’appelle au sujet de ce que <vous nous avez|tu nous as> signalé. J’ai demandé à une personne qui connaît cela mieux que moi de s’en charger, et je tenais à le dire moi-même.

Dire : qui c’est, quand cette personne donnera des nouvelles, et ce qu’elle sait déjà.

Demander :
– Ai-je bien compris ? (Le redire avec ses propres mots.)
– Qu’est-ce qu’il faut régler en premier ?

Puis rappeler soi-même une fois le délai passé, que ce soit réglé ou non.`,
    },
  },
});
