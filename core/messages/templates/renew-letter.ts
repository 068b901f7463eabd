import { defineMessage } from '../message';

export default defineMessage({
  id: 'renew-letter',
  name: 'What the year has been',
  goal: 'renew',
  channel: 'letter',
  voice: 'warm',
  when: 'A large agreement, two months before it ends.',
  notWhen: 'Not if you cannot say what the year has been.',
  assumes: 'You fill in what the year has been.',
  texts: {
    en: {
      body: `{% if renewalDate %}Our agreement runs until {{ renewalDate }}{% else %}Our agreement soon comes to its end{% endif %}, and before you decide I would like to say what I think of the year: [what went well, what did not].

I would like to go on. But I would sooner go on with an agreement that fits{% if company %} {{ company }} as it is now{% endif %} than with last year’s. When may I come by?`,
    },
    sv: {
      name: 'Hur året har varit',
      when: 'Ett stort avtal, två månader innan det tar slut.',
      notWhen: 'Inte om du inte kan säga hur året har varit.',
      assumes: 'Du fyller i hur året har varit.',
      body: `{% if renewalDate %}Vårt avtal gäller till den {{ renewalDate }}{% else %}Vårt avtal går snart ut{% endif %}, och innan ni bestämmer er vill jag säga vad jag tycker om året: [vad som gick bra, vad som inte gjorde det].

Jag vill gärna fortsätta. Men hellre med ett avtal som passar{% if company %} {{ company }} som det är nu{% endif %} än med förra årets. När får jag titta förbi?`,
    },
    nl: {
      name: 'Hoe het jaar was',
      when: 'Een grote overeenkomst, twee maanden voordat die afloopt.',
      notWhen: 'Niet als je niet kunt zeggen hoe het jaar was.',
      assumes: 'Je vult in hoe het jaar was.',
      body: `{% if renewalDate %}Onze overeenkomst loopt tot {{ renewalDate }}{% else %}Onze overeenkomst loopt binnenkort af{% endif %}, en voordat jullie beslissen wil ik zeggen wat ik van het jaar vind: [wat goed ging, wat niet].

Ik ga graag door. Maar liever met een overeenkomst die past{% if company %} bij {{ company }} zoals het nu is{% endif %} dan met die van vorig jaar. Wanneer mag ik langskomen?`,
    },
  },
});
