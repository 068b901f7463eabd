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
      body: `{% if renewalDate %}Onze overeenkomst loopt tot {{ renewalDate }}{% else %}Onze overeenkomst loopt binnenkort af{% endif %}, en voordat <u beslist|jullie beslissen> wil ik zeggen wat ik van het jaar vind: [wat goed ging, wat niet].

Ik ga graag door. Maar liever met een overeenkomst die past{% if company %} bij {{ company }} zoals het nu is{% endif %} dan met die van vorig jaar. Wanneer mag ik langskomen?`,
    },
    de: {
      name: 'Was das Jahr gebracht hat',
      when: 'Ein großer Vertrag, zwei Monate vor dem Ende.',
      notWhen: 'Nicht, wenn Sie nicht sagen können, was das Jahr gebracht hat.',
      assumes: 'Sie setzen ein, was das Jahr gebracht hat.',
      body: `{% if renewalDate %}unser Vertrag läuft bis zum {{ renewalDate }}{% else %}unser Vertrag läuft bald aus{% endif %}, und bevor <Sie sich entscheiden|ihr euch entscheidet>, möchte ich sagen, wie ich das Jahr sehe: [was gut lief, was nicht].

Ich mache gern weiter. Aber lieber mit einem Vertrag, der heute{% if company %} zu {{ company }}{% endif %} passt, als mit dem vom letzten Jahr. Wann darf ich vorbeikommen?`,
    },
    fr: {
      name: 'Ce que l’année a été',
      when: 'Un contrat important, deux mois avant sa fin.',
      notWhen: 'Pas si vous ne pouvez pas dire ce que l’année a été.',
      assumes: 'Vous indiquez ce que l’année a été.',
      body: `{% if renewalDate %}Notre contrat court jusqu’au {{ renewalDate }}{% else %}Notre contrat arrive bientôt à son terme{% endif %}, et avant que <vous ne décidiez|tu ne décides>, j’aimerais dire ce que je pense de l’année : [ce qui a bien marché, ce qui n’a pas marché].

J’aimerais continuer. Mais plutôt avec un contrat qui convienne{% if company %} à {{ company }}{% endif %} aujourd’hui qu’avec celui de l’an dernier. Quand puis-je passer ?`,
    },
  },
});
