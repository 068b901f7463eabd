import { defineMessage } from '../message';

export default defineMessage({
  id: 'cross-sell-goes-with',
  name: 'Goes with what they have',
  goal: 'crossSell',
  channel: 'email',
  voice: 'plain',
  when: 'You know what they buy most, and something really belongs to it.',
  notWhen: 'Not when you can’t name what goes with it: ask instead.',
  requires: ['favourite'],
  texts: {
    en: {
      subject: 'About your {{ favourite }}',
      body: `{{ favourite }} is what you most often get from us. May I suggest one thing that goes well with it?

I would send you a picture and a price. A yes is enough, and a no is fine too.`,
    },
    sv: {
      name: 'Passar till det de har',
      when: 'Du vet vad de köper mest, och något hör verkligen ihop med det.',
      notWhen: 'Inte om du inte kan säga vad som passar till: fråga i stället.',
      subject: 'Apropå {{ favourite }}',
      body: `{{ favourite }} är det du oftast köper av oss. Får jag föreslå en sak som passar bra till?

Jag skickar i så fall en bild och ett pris. Ett ja räcker, och ett nej går lika bra.`,
    },
    nl: {
      name: 'Past bij wat ze hebben',
      when: 'Je weet wat ze het meest kopen, en er hoort echt iets bij.',
      notWhen: 'Niet als je niet kunt zeggen wat erbij past: vraag het dan.',
      subject: 'Over <uw|je> {{ favourite }}',
      body: `{{ favourite }} is wat <u|je> het vaakst bij ons bestelt. Mag ik één ding voorstellen dat er goed bij past?

Ik stuur <u|je> dan een foto en een prijs. Een ja is genoeg, en een nee is ook goed.`,
    },
    de: {
      name: 'Passt zu dem, was schon da ist',
      when: 'Sie wissen, was am meisten gekauft wird, und etwas gehört wirklich dazu.',
      notWhen: 'Nicht, wenn Sie nicht sagen können, was dazu passt: Fragen Sie dann.',
      subject: 'Zu {{ favourite }}',
      body: `{{ favourite }} <bestellen Sie|bestellst du> bei uns am häufigsten. Darf ich eine Sache vorschlagen, die gut dazu passt?

Ich schicke dann ein Bild und einen Preis. Ein Ja genügt, und ein Nein ist auch in Ordnung.`,
    },
    fr: {
      name: 'Va avec ce qui est déjà là',
      when: 'Vous savez ce que le client achète le plus, et quelque chose va vraiment avec.',
      notWhen: 'Pas si vous ne savez pas dire quoi : demandez plutôt.',
      subject: 'À propos de : {{ favourite }}',
      body: `{{ favourite }} : c’est ce que <vous nous commandez|tu nous commandes> le plus souvent. Puis-je proposer une chose qui va bien avec ?

J’enverrais une photo et un prix. Un oui suffit, et un non convient aussi.`,
    },
  },
});
