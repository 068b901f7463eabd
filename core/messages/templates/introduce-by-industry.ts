import { defineMessage } from '../message';

export default defineMessage({
  id: 'introduce-by-industry',
  name: 'What others in your trade asked',
  goal: 'introduce',
  channel: 'email',
  voice: 'plain',
  when: 'A decision maker in a trade in which you already have customers.',
  notWhen: 'Not in a trade where you have none. It is noticed at once.',
  assumes: 'You fill in the question, and you have customers in this trade.',
  requires: ['industry'],
  texts: {
    en: {
      subject: 'A question from {{ industry }}',
      body: `We work with others in {{ industry }}, and the question we hear most from them is [the question].

Does it come up{% if company %} at {{ company }}{% else %} with you{% endif %} too? If so, I can tell you in ten minutes how others have answered it, without names. If not, I’m glad to know that as well.`,
    },
    sv: {
      name: 'Vad andra i branschen frågat',
      when: 'En beslutsfattare i en bransch där ni redan har kunder.',
      notWhen: 'Inte i en bransch där ni inte har några. Det märks direkt.',
      assumes: 'Du fyller i frågan, och har kunder i branschen.',
      subject: 'En fråga från {{ industry }}',
      body: `Vi arbetar med andra inom {{ industry }}, och frågan vi oftast hör från dem är [frågan].

Finns den hos er också{% if company %}, på {{ company }}{% endif %}? I så fall kan jag på tio minuter berätta hur andra har svarat på den, utan namn. Om inte är det också bra att veta.`,
    },
    nl: {
      name: 'Wat anderen in het vak vroegen',
      when: 'Een beslisser in een branche waarin jullie al klanten hebben.',
      notWhen: 'Niet in een branche waar je er geen hebt. Dat valt meteen op.',
      assumes: 'Je vult de vraag in, en hebt klanten in de branche.',
      subject: 'Een vraag uit {{ industry }}',
      body: `We werken met anderen in {{ industry }}, en de vraag die we het meest van hen horen is [de vraag].

Speelt die{% if company %} bij {{ company }}{% else %} bij <u|jullie>{% endif %} ook? Dan kan ik in tien minuten vertellen hoe anderen hem beantwoordden, zonder namen. Zo niet, dan is dat ook goed om te weten.`,
    },
    de: {
      name: 'Was andere in Ihrer Branche gefragt haben',
      when: 'Eine Entscheiderin in einer Branche, in der Sie schon Kunden haben.',
      notWhen: 'Nicht in einer Branche, in der Sie keine haben. Das merkt man sofort.',
      assumes: 'Sie setzen die Frage ein und haben Kunden in dieser Branche.',
      subject: 'Eine Frage aus der Branche {{ industry }}',
      body: `wir arbeiten mit anderen aus der Branche {{ industry }}, und am häufigsten hören wir von ihnen die Frage [die Frage].

Stellt sie sich{% if company %} bei {{ company }}{% else %} bei <Ihnen|euch>{% endif %} auch? Dann kann ich in zehn Minuten erzählen, wie andere sie beantwortet haben, ohne Namen. Wenn nicht, ist auch das gut zu wissen.`,
    },
    fr: {
      name: 'Ce que d’autres de votre métier ont demandé',
      when: 'Un décideur d’un secteur où vous avez déjà des clients.',
      notWhen: 'Pas dans un secteur où vous n’en avez aucun. Cela se voit tout de suite.',
      assumes: 'Vous indiquez la question et avez des clients dans ce secteur.',
      subject: 'Une question du secteur {{ industry }}',
      body: `Nous travaillons avec d’autres entreprises du secteur {{ industry }}, et la question qu’elles nous posent le plus souvent est [la question].

Se pose-t-elle aussi chez {% if company %}{{ company }}{% else %}<vous|toi>{% endif %} ? Si oui, je peux raconter en dix minutes comment d’autres y ont répondu, sans citer de noms. Sinon, c’est bon à savoir aussi.`,
    },
  },
});
