import { defineMessage } from '../message';

export default defineMessage({
  id: 'introduce-three-sentences',
  name: 'Three sentences to whoever decides',
  goal: 'introduce',
  channel: 'email',
  when: 'You know the company and why it could need you, and have not spoken before.',
  notWhen: 'Not without having read their website first.',
  requires: ['company'],
  texts: {
    en: {
      subject: 'A question to {{ company }}',
      body: `I have looked at what you do at {{ company }}{% if city %} in {{ city }}{% endif %} and think that we could be of use.

{% if industry %}We work with others in {{ industry }}, and what they most often ask us for is to get rid of work that takes time and that nobody sees.{% else %}What our customers most often ask us for is to get rid of work that takes time and that nobody sees.{% endif %} Is that something you recognise?

If you are not the right person, I would be grateful for a name. If it’s a no, a no is enough.`,
    },
    sv: {
      name: 'Tre meningar till den som bestämmer',
      when: 'Du känner till företaget och varför det kan behöva dig, och ni har inte talats vid förr.',
      notWhen: 'Inte utan att först ha läst deras webbplats.',
      subject: 'En fråga till {{ company }}',
      body: `Jag har tittat på vad ni gör på {{ company }}{% if city %} i {{ city }}{% endif %} och tror att vi kan vara till nytta.

{% if industry %}Vi arbetar med andra inom {{ industry }}, och det de oftast ber oss om är att slippa arbete som tar tid och som ingen ser.{% else %}Det våra kunder oftast ber oss om är att slippa arbete som tar tid och som ingen ser.{% endif %} Är det något du känner igen?

Är du inte rätt person är jag tacksam för ett namn. Är det ett nej räcker ett nej.`,
    },
    nl: {
      name: 'Drie zinnen aan wie beslist',
      when: 'Je kent het bedrijf en weet waarom het je nodig kan hebben, en jullie hebben elkaar nog niet gesproken.',
      notWhen: 'Niet zonder eerst hun website te hebben gelezen.',
      subject: 'Een vraag aan {{ company }}',
      body: `Ik heb bekeken wat jullie bij {{ company }}{% if city %} in {{ city }}{% endif %} doen, en denk dat we van nut kunnen zijn.

{% if industry %}We werken met anderen in {{ industry }}, en wat zij ons het vaakst vragen, is hun werk uit handen te nemen dat tijd kost en dat niemand ziet.{% else %}Wat onze klanten ons het vaakst vragen, is hun werk uit handen te nemen dat tijd kost en dat niemand ziet.{% endif %} Herken je dat?

Ben je niet de juiste persoon, dan ben ik dankbaar voor een naam. Is het nee, dan is een nee genoeg.`,
    },
  },
});
