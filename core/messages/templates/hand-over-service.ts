import { defineMessage } from '../message';

export default defineMessage({
  id: 'hand-over-service',
  name: 'I have passed it on',
  goal: 'handOver',
  channel: 'email',
  voice: 'plain',
  when: 'Something is wrong or asked for that service solves better than you.',
  notWhen: 'Not instead of solving what you could solve yourself in five minutes.',
  texts: {
    en: {
      subject: 'I have passed it on, and will keep an eye on it',
      body: `Thank you for telling me. This is something our service people know better than I do, so I have passed it on to them today, with everything I know. You don’t have to tell it all again.

They will get in touch with you. I’ll check myself that it has been done, and you can always answer here if it takes too long.`,
    },
    sv: {
      name: 'Jag har lämnat det vidare',
      when: 'Något är fel eller efterfrågat som kundtjänst löser bättre än du.',
      notWhen: 'Inte i stället för att lösa det du själv klarar på fem minuter.',
      subject: 'Jag har lämnat det vidare, och håller ett öga på det',
      body: `Tack för att du berättade. Det här kan vår kundtjänst bättre än jag, så jag har lämnat det vidare till dem i dag, med allt jag vet. Du behöver inte berätta allt en gång till.

De hör av sig till dig. Jag ser själv till att det blir gjort, och du kan alltid svara här om det drar ut på tiden.`,
    },
    nl: {
      name: 'Ik heb het doorgegeven',
      when: 'Er is iets mis of gevraagd dat service beter oplost dan jij.',
      notWhen: 'Niet in plaats van wat je zelf in vijf minuten oplost.',
      subject: 'Ik heb het doorgegeven, en houd het in de gaten',
      body: `Bedankt dat <u|je> het hebt laten weten. Onze servicemensen weten hier meer van dan ik, dus ik heb het vandaag aan hen doorgegeven, met alles wat ik weet. <U|Je> hoeft niet alles nog eens te vertellen.

Zij nemen contact met <u|je> op. Ik ga zelf na of het gebeurd is, en <u|je> kunt altijd hier antwoorden als het te lang duurt.`,
    },
    de: {
      name: 'Ich habe es weitergegeben',
      when: 'Etwas ist falsch oder gefragt, das der Service besser löst als Sie.',
      notWhen: 'Nicht statt zu lösen, was Sie selbst in fünf Minuten lösen könnten.',
      subject: 'Ich habe es weitergegeben und behalte es im Auge',
      body: `danke, dass <Sie|du> es mir gesagt <haben|hast>. Unser Service kennt sich damit besser aus als ich, deshalb habe ich es heute dorthin weitergegeben, mit allem, was ich weiß. <Sie müssen|Du musst> nicht alles noch einmal erzählen.

Von dort <meldet man sich bei Ihnen|meldet man sich bei dir>. Ich sehe selbst nach, ob es erledigt ist, und wenn es zu lange dauert, genügt jederzeit eine Antwort hier.`,
    },
    fr: {
      name: 'J’ai transmis votre demande',
      when: 'Un problème ou une question que le service résout mieux que vous.',
      notWhen: 'Pas à la place de ce que vous pourriez régler vous-même en cinq minutes.',
      subject: 'C’est transmis, et je garde un œil dessus',
      body: `Merci de me l’avoir dit. Notre service clients connaît cela mieux que moi ; je lui ai donc tout transmis aujourd’hui, avec ce que je sais. Inutile de tout raconter une deuxième fois.

Le service <vous|te> contactera. Je vérifierai moi-même que c’est fait, et il suffit de répondre ici si cela tarde.`,
    },
  },
});
