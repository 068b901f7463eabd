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

Is it one{% if company %} at {{ company }}{% endif %} too? If so I can tell you in ten minutes how others have answered it, without names. If not, I am glad to know that it is not everywhere.`,
    },
    sv: {
      name: 'Vad andra i branschen frågat',
      when: 'En beslutsfattare i en bransch där ni redan har kunder.',
      notWhen: 'Inte i en bransch där ni inte har några. Det märks direkt.',
      assumes: 'Du fyller i frågan, och har kunder i branschen.',
      subject: 'En fråga från {{ industry }}',
      body: `Vi arbetar med andra inom {{ industry }}, och frågan vi oftast hör från dem är [frågan].

Är den en fråga{% if company %} på {{ company }}{% endif %} också? I så fall kan jag på tio minuter berätta hur andra har svarat på den, utan namn. Om inte är jag glad att veta att den inte finns överallt.`,
    },
    nl: {
      name: 'Wat anderen in het vak vroegen',
      when: 'Een beslisser in een branche waarin jullie al klanten hebben.',
      notWhen: 'Niet in een branche waar je er geen hebt. Dat valt meteen op.',
      assumes: 'Je vult de vraag in, en hebt klanten in de branche.',
      subject: 'Een vraag uit {{ industry }}',
      body: `We werken met anderen in {{ industry }}, en de vraag die we het meest van hen horen is [de vraag].

Speelt die{% if company %} bij {{ company }}{% endif %} ook? Dan kan ik in tien minuten vertellen hoe anderen hem beantwoordden, zonder namen. Zo niet, dan weet ik graag dat hij niet overal speelt.`,
    },
  },
});
