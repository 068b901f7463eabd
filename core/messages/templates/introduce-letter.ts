import { defineMessage } from '../message';

export default defineMessage({
  id: 'introduce-letter',
  name: 'On paper, once',
  goal: 'introduce',
  channel: 'letter',
  voice: 'plain',
  when: 'A decision maker who gets a hundred mails a day.',
  notWhen: 'Not to a whole list. Ten, that you have read up on.',
  assumes: 'You fill in what, and you have read up on them.',
  texts: {
    en: {
      body: `You get enough mail, so I write on paper, and only once.

I have read what{% if company %} {{ company }} does{% else %} you do{% endif %}{% if city %} in {{ city }}{% endif %}, and I believe that we could take [what] off your hands. Whether I am right, you know better than I do.

If you would like to hear more, my number is below. If not, the paper can be recycled.`,
    },
    sv: {
      name: 'På papper, en gång',
      when: 'En beslutsfattare som får hundra mejl om dagen.',
      notWhen: 'Inte till en hel lista. Tio, som du läst på om.',
      assumes: 'Du fyller i vad, och har läst på.',
      body: `Du får nog med mejl, så jag skriver på papper, och bara en gång.

Jag har läst om vad{% if company %} {{ company }} gör{% else %} ni gör{% endif %}{% if city %} i {{ city }}{% endif %}, och tror att vi kunde ta över [vad]. Om jag har rätt vet du bättre än jag.

Vill du höra mer står mitt nummer nedan. Annars går papperet att återvinna.`,
    },
    nl: {
      name: 'Op papier, één keer',
      when: 'Een beslisser die honderd mails per dag krijgt.',
      notWhen: 'Niet aan een hele lijst. Tien, over wie je je hebt ingelezen.',
      assumes: 'Je vult in wat, en hebt je ingelezen.',
      body: `<U krijgt|Je krijgt> genoeg mail, dus schrijf ik op papier, en maar één keer.

Ik heb gelezen wat{% if company %} {{ company }} doet{% else %} <u doet|jullie doen>{% endif %}{% if city %} in {{ city }}{% endif %}, en ik denk dat we [wat] van <u|jullie> kunnen overnemen. Of dat klopt, <weet u|weet jij> beter dan ik.

<Wilt u|Wil je> meer horen, dan staat mijn nummer hieronder. Zo niet, dan kan het papier in de bak.`,
    },
    de: {
      name: 'Einmal auf Papier',
      when: 'Eine Entscheiderin, die hundert E-Mails am Tag bekommt.',
      notWhen: 'Nicht an eine ganze Liste. Zehn, über die Sie sich informiert haben.',
      assumes: 'Sie setzen ein, was, und haben sich informiert.',
      body: `Mails <bekommen Sie|bekommst du> genug, darum schreibe ich auf Papier, und nur einmal.

Ich habe gelesen, was{% if company %} {{ company }}{% if city %} in {{ city }}{% endif %} macht{% else %} <Sie|ihr>{% if city %} in {{ city }}{% endif %} <machen|macht>{% endif %}, und glaube, dass wir [was] übernehmen könnten. Ob ich recht habe, <wissen Sie|weißt du> besser als ich.

Wer mehr hören möchte: Meine Nummer steht unten. Sonst kann das Papier in die Tonne.`,
    },
    fr: {
      name: 'Une fois, sur papier',
      when: 'Un décideur qui reçoit cent e-mails par jour.',
      notWhen: 'Pas à toute une liste. Dix, sur lesquels vous vous êtes renseigné.',
      assumes: 'Vous indiquez quoi, et vous vous êtes renseigné.',
      body: `<Vous recevez|Tu reçois> assez de messages ; j’écris donc sur papier, et une seule fois.

J’ai lu ce que{% if company %} {{ company }} fait{% else %} <vous faites|tu fais>{% endif %}{% if city %} à {{ city }}{% endif %}, et je crois que nous pourrions prendre en charge [quoi]. Si j’ai raison, <vous le savez|tu le sais> mieux que moi.

Pour en savoir plus, mon numéro est ci-dessous. Sinon, le papier se recycle.`,
    },
  },
});
