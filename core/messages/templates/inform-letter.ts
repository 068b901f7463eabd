import { defineMessage } from '../message';

export default defineMessage({
  id: 'inform-letter',
  name: 'Before the letter from the office',
  goal: 'inform',
  channel: 'letter',
  voice: 'plain',
  when: 'A change that some will not like (a price, a stop), to those it concerns most.',
  notWhen: 'Not after they have already found out.',
  assumes: 'You fill in what changes, and have time to talk about it.',
  texts: {
    en: {
      body: `You will shortly get a letter from our office{% if company %} addressed to {{ company }}{% endif %}, and it is written as such letters are. So here it is first in plain words: [what changes, why, and from when].

I would like to go through with you what it means for you. Call me, or tell me when I may call.`,
    },
    sv: {
      name: 'Före brevet från kontoret',
      when: 'En ändring som några inte kommer att gilla (ett pris, ett slut), till dem den rör mest.',
      notWhen: 'Inte sedan de redan har fått veta.',
      assumes: 'Du fyller i vad som ändras, och har tid att tala om det.',
      body: `Snart får du ett brev från vårt kontor{% if company %} ställt till {{ company }}{% endif %}, skrivet som sådana brev skrivs. Därför kommer det först här, med vanliga ord: [vad som ändras, varför, och från när].

Vad det betyder för dig vill jag gärna gå igenom med dig. Ring mig, eller säg när jag får ringa.`,
    },
    nl: {
      name: 'Vóór de brief van kantoor',
      when: 'Een verandering die sommigen niet leuk vinden (een prijs, een einde), aan wie het het meest raakt.',
      notWhen: 'Niet nadat ze het al ontdekt hebben.',
      assumes: 'Je vult in wat er verandert, en hebt tijd om erover te praten.',
      body: `Binnenkort krijgt <u|je> een brief van ons kantoor{% if company %} gericht aan {{ company }}{% endif %}, geschreven zoals zulke brieven zijn. Daarom eerst hier, in gewone woorden: [wat er verandert, waarom, en vanaf wanneer].

Wat het voor <u|jou> betekent, neem ik graag met <u|je> door. Bel me, of zeg wanneer ik mag bellen.`,
    },
    de: {
      name: 'Vor dem Brief vom Büro',
      when: 'Eine Änderung, die manchen nicht gefällt (ein Preis, ein Ende), an die, die sie am meisten betrifft.',
      notWhen: 'Nicht, wenn man es schon erfahren hat.',
      assumes: 'Sie setzen ein, was sich ändert, und haben Zeit, darüber zu sprechen.',
      body: `in Kürze kommt ein Brief aus unserem Büro{% if company %} an {{ company }}{% endif %}, geschrieben, wie solche Briefe eben sind. Darum hier zuerst in einfachen Worten: [was sich ändert, warum, und ab wann].

Was das für <Sie|dich> bedeutet, möchte ich gern mit <Ihnen|dir> durchgehen. <Rufen Sie|Ruf> mich an, oder <sagen Sie|sag> mir, wann ich anrufen darf.`,
    },
    fr: {
      name: 'Avant la lettre du siège',
      when: 'Un changement qui déplaira à certains (un prix, un arrêt), à ceux qu’il touche le plus.',
      notWhen: 'Pas après qu’ils l’ont déjà appris.',
      assumes: 'Vous indiquez ce qui change et avez le temps d’en parler.',
      body: `Une lettre de notre bureau{% if company %} adressée à {{ company }}{% endif %} arrivera bientôt, écrite comme le sont ces lettres-là. La voici donc d’abord avec des mots simples : [ce qui change, pourquoi, et à partir de quand].

J’aimerais revoir avec <vous|toi> ce que cela implique. <Appelez|Appelle>-moi, ou <dites|dis>-moi quand je peux appeler.`,
    },
  },
});
