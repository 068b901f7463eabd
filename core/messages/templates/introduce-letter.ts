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
      body: `Je krijgt genoeg mail, dus schrijf ik op papier, en maar één keer.

Ik heb gelezen wat{% if company %} {{ company }} doet{% else %} jullie doen{% endif %}{% if city %} in {{ city }}{% endif %}, en ik denk dat we [wat] van jullie kunnen overnemen. Of dat klopt, weet jij beter dan ik.

Wil je meer horen, dan staat mijn nummer hieronder. Zo niet, dan kan het papier in de bak.`,
    },
  },
});
