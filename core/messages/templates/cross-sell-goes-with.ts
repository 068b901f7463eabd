import { defineMessage } from '../message';

export default defineMessage({
  id: 'cross-sell-goes-with',
  name: 'Goes with what they have',
  goal: 'crossSell',
  channel: 'email',
  when: 'You know what they buy most, and something really belongs to it.',
  notWhen: 'Not when you can’t name what goes with it: ask instead.',
  requires: ['favourite'],
  texts: {
    en: {
      subject: 'About your {{ favourite }}',
      body: `You use {{ favourite }} more than most. I have set aside something that goes well with it and that few people know of.

Shall I send you a picture and a price? A yes is enough, and a no is fine too.`,
    },
    sv: {
      name: 'Passar till det de har',
      when: 'Du vet vad de köper mest, och något hör verkligen ihop med det.',
      notWhen: 'Inte om du inte kan säga vad som passar till: fråga i stället.',
      subject: 'Apropå {{ favourite }}',
      body: `Du använder {{ favourite }} mer än de flesta. Jag har lagt undan något som passar bra till och som få känner till.

Ska jag skicka en bild och ett pris? Ett ja räcker, och ett nej går lika bra.`,
    },
    nl: {
      name: 'Past bij wat ze hebben',
      when: 'Je weet wat ze het meest kopen, en er hoort echt iets bij.',
      notWhen: 'Niet als je niet kunt zeggen wat erbij past: vraag het dan.',
      subject: 'Over {{ favourite }}',
      body: `Je gebruikt {{ favourite }} vaker dan de meesten. Ik heb iets apart gelegd dat er goed bij past en dat weinig mensen kennen.

Zal ik je een foto en een prijs sturen? Een ja is genoeg, en een nee is ook goed.`,
    },
  },
});
