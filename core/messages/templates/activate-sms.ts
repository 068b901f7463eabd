import { defineMessage } from '../message';

export default defineMessage({
  id: 'activate-sms',
  name: 'Where did it stop?',
  goal: 'activate',
  channel: 'sms',
  voice: 'brief',
  when: 'A private customer signed up some days ago and has not begun.',
  notWhen: 'Not more than once.',
  texts: {
    en: {
      body: `You signed up with us and then it went quiet. Did something get in the way? Answer in a word, and I will help if I can.`,
    },
    sv: {
      name: 'Var tog det stopp?',
      when: 'En privatkund skrev upp sig för några dagar sedan och har inte börjat.',
      notWhen: 'Inte mer än en gång.',
      body: `Du skrev upp dig hos oss och sen blev det tyst. Kom något i vägen? Svara med ett ord, så hjälper jag till om jag kan.`,
    },
    nl: {
      name: 'Waar bleef het hangen?',
      when: 'Een particuliere klant meldde zich een paar dagen geleden aan en is niet begonnen.',
      notWhen: 'Niet vaker dan één keer.',
      body: `<U meldde zich|Je meldde je> bij ons aan en toen werd het stil. Kwam er iets tussen? Antwoord met een woord, dan help ik als ik kan.`,
    },
    de: {
      name: 'Wo hat es gehakt?',
      when: 'Ein Privatkunde hat sich vor Tagen angemeldet und nicht begonnen.',
      notWhen: 'Nicht mehr als einmal.',
      body: `<Sie haben sich|Du hast dich> bei uns angemeldet, und dann wurde es still. Ist etwas dazwischengekommen? Ein Wort als Antwort, und ich helfe, wenn ich kann.`,
    },
    fr: {
      name: 'Où est-ce que cela s’est arrêté ?',
      when: 'Un particulier s’est inscrit il y a quelques jours et n’a pas commencé.',
      notWhen: 'Pas plus d’une fois.',
      body: `<Votre|Ton> inscription nous est parvenue, puis plus rien. Un empêchement ? Un mot en réponse, et j’aide si je peux.`,
    },
  },
});
