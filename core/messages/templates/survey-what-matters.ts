import { defineMessage } from '../message';

export default defineMessage({
  id: 'survey-what-matters',
  name: 'What matters most to you?',
  goal: 'survey',
  channel: 'email',
  voice: 'brief',
  when: 'You want to know who wants it cheap, who wants it to do more, and who wants it just to work.',
  notWhen: 'Not to those who have told you already.',
  texts: {
    en: {
      subject: 'One of three: which?',
      body: `What matters most to you in what you buy from us?

A. That it costs little.
B. That it can do a lot.
C. That it simply works, and I never have to think about it.

Answer with one letter. I will talk to you about that and not about the other two.`,
    },
    sv: {
      name: 'Vad är viktigast för dig?',
      when: 'Du vill veta vem som vill ha det billigt, vem som vill ha mer och vem som bara vill att det fungerar.',
      notWhen: 'Inte till den som redan har sagt det.',
      subject: 'En av tre: vilken?',
      body: `Vad är viktigast för dig i det du köper av oss?

A. Att det kostar lite.
B. Att det kan mycket.
C. Att det bara fungerar, så att jag slipper tänka på det.

Svara med en bokstav. Sedan talar jag med dig om det och inte om de andra två.`,
    },
    nl: {
      name: 'Wat is voor jou het belangrijkst?',
      when: 'Je wilt weten wie het goedkoop wil, wie meer wil en wie wil dat het gewoon werkt.',
      notWhen: 'Niet aan wie het al verteld heeft.',
      subject: 'Eén van drie: welke?',
      body: `Wat is voor <u|jou> het belangrijkst in wat <u|je> bij ons koopt?

A. Dat het weinig kost.
B. Dat het veel kan.
C. Dat het gewoon werkt, zodat ik er nooit aan hoef te denken.

Antwoord met één letter. Daarna praat ik met <u|je> daarover, en niet over de andere twee.`,
    },
    de: {
      name: 'Was ist Ihnen am wichtigsten?',
      when: 'Sie möchten wissen, wer es günstig, wer es besser und wer es einfach nur funktionierend will.',
      notWhen: 'Nicht an die, die es schon gesagt haben.',
      subject: 'Eines von dreien: welches?',
      body: `was ist <Ihnen|dir> bei dem, was <Sie|du> bei uns <kaufen|kaufst>, am wichtigsten?

A. Dass es wenig kostet.
B. Dass es viel kann.
C. Dass es einfach läuft und ich nie daran denken muss.

Ein Buchstabe als Antwort genügt. Dann spreche ich mit <Ihnen|dir> darüber und nicht über die beiden anderen.`,
    },
    fr: {
      name: 'Qu’est-ce qui compte le plus pour vous ?',
      when: 'Vous voulez savoir qui le veut pas cher, qui plus complet, et qui veut juste que cela marche.',
      notWhen: 'Pas à ceux qui vous l’ont déjà dit.',
      subject: 'Une sur trois : laquelle ?',
      body: `Qu’est-ce qui compte le plus pour <vous|toi> dans ce que <vous achetez|tu achètes> chez nous ?

A. Que cela coûte peu.
B. Que cela sache faire beaucoup.
C. Que cela marche, tout simplement, sans avoir à y penser.

Une lettre suffit comme réponse. Ensuite je parlerai de cela, et non des deux autres.`,
    },
  },
});
