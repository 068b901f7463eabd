import { defineMessage } from '../message';

export default defineMessage({
  id: 'refer-linkedin',
  name: 'May I mention you?',
  goal: 'refer',
  channel: 'linkedin',
  voice: 'brief',
  when: 'A satisfied contact who knows many in their field.',
  notWhen: 'Not to somebody whose firm forbids references.',
  texts: {
    en: {
      body: `May I name you as someone we work with{% if company %} at {{ company }}{% endif %} when others in your field ask? Only your name and that it works. If not, that is quite all right.`,
    },
    sv: {
      name: 'Får jag nämna dig?',
      when: 'En nöjd kontakt som känner många i sin bransch.',
      notWhen: 'Inte till någon vars företag förbjuder referenser.',
      body: `Får jag nämna dig som någon vi arbetar med{% if company %} på {{ company }}{% endif %} när andra i din bransch frågar? Bara namnet och att det fungerar. Om inte är det helt i sin ordning.`,
    },
    nl: {
      name: 'Mag ik je noemen?',
      when: 'Een tevreden contact dat velen in het vak kent.',
      notWhen: 'Niet aan iemand wiens bedrijf referenties verbiedt.',
      body: `Mag ik je noemen als iemand met wie we werken{% if company %} bij {{ company }}{% endif %}, als anderen in je vak ernaar vragen? Alleen je naam en dat het werkt. Zo niet, dan is dat prima.`,
    },
  },
});
