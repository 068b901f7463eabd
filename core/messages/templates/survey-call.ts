import { defineMessage } from '../message';

export default defineMessage({
  id: 'survey-call',
  name: 'Ask, and listen',
  goal: 'survey',
  channel: 'phone',
  voice: 'plain',
  when: 'Ten calls a month to customers of the same segment teach more than a form to a thousand.',
  notWhen: 'Not while a complaint is open, and not longer than five minutes.',
  texts: {
    en: {
      body: `I have three short questions and nothing to sell. Is it all right if I write down what you say?

Ask, in their words and not in yours:
– What were you trying to get done when you last turned to us?
– What nearly made you go elsewhere?
– What would you tell a colleague about us, in one sentence?

Don’t explain and don’t defend. Say thank you, and say what you will do with it.`,
    },
    sv: {
      name: 'Fråga, och lyssna',
      when: 'Tio samtal i månaden till kunder i samma segment lär dig mer än ett formulär till tusen.',
      notWhen: 'Inte medan ett klagomål är öppet, och inte längre än fem minuter.',
      body: `Jag har tre korta frågor och inget att sälja. Går det bra att jag skriver ner det du säger?

Fråga, med deras ord och inte dina:
– Vad försökte ni få gjort när ni senast vände er till oss?
– Vad var nära att få er att gå någon annanstans?
– Vad skulle du säga om oss till en kollega, i en mening?

Förklara inget och försvara inget. Tacka, och säg vad du ska göra med det.`,
    },
    nl: {
      name: 'Vragen, en luisteren',
      when: 'Tien telefoontjes per maand naar klanten in hetzelfde segment leren je meer dan een formulier aan duizend.',
      notWhen: 'Niet zolang er een klacht loopt, en niet langer dan vijf minuten.',
      body: `Ik heb drie korte vragen en niets te verkopen. Mag ik opschrijven wat <u|je> zegt?

Vraag, in hun woorden en niet in de onze:
– Wat <wilde u|wilde je> voor elkaar krijgen toen <u|je> laatst bij ons kwam?
– Wat had <u|je> bijna naar een ander doen gaan?
– Wat <zou u|zou je> een collega over ons vertellen, in één zin?

Leg niets uit en verdedig niets. Bedank, en zeg wat ermee gaat gebeuren.`,
    },
    de: {
      name: 'Fragen und zuhören',
      when: 'Zehn Anrufe im Monat bei Kunden eines Segments lehren mehr als ein Formular an tausend.',
      notWhen: 'Nicht, solange eine Beschwerde offen ist, und nicht länger als fünf Minuten.',
      body: `Ich habe drei kurze Fragen und nichts zu verkaufen. Darf ich mitschreiben, was <Sie sagen|du sagst>?

Fragen, in deren Worten und nicht in unseren:
– Was <wollten Sie|wolltest du> erreichen, als <Sie|du> zuletzt zu uns <kamen|kamst>?
– Was hätte <Sie|dich> beinahe woanders hingehen lassen?
– Was <würden Sie|würdest du> jemandem in einem Satz über uns sagen?

Nichts erklären und nichts verteidigen. Danken, und sagen, was damit geschieht.`,
    },
    fr: {
      name: 'Demander et écouter',
      when: 'Dix appels par mois aux clients d’un même segment apprennent plus qu’un formulaire à mille.',
      notWhen: 'Pas tant qu’une réclamation est ouverte, ni plus de cinq minutes.',
      body: `J’ai trois questions courtes et rien à vendre. Puis-je noter ce que <vous dites|tu dis> ?

Demander, avec leurs mots et non les nôtres :
– Que <vouliez-vous|voulais-tu> obtenir la dernière fois en <vous adressant|t’adressant> à nous ?
– Qu’est-ce qui <vous |t’>a presque fait aller ailleurs ?
– Que <diriez-vous|dirais-tu> de nous à un collègue, en une phrase ?

Ne rien expliquer, ne rien défendre. Remercier, et dire ce qui sera fait des réponses.`,
    },
  },
});
