import { defineMessage } from '../message';

export default defineMessage({
  id: 'renew-open',
  name: 'Does the agreement still fit?',
  goal: 'renew',
  channel: 'email',
  voice: 'plain',
  when: 'A renewal is coming and the date is not in the list.',
  notWhen: 'Not right after a price rise.',
  texts: {
    en: {
      subject: 'Does your agreement still fit?',
      body: `Before your agreement{% if plan %} ({{ plan }}){% endif %} is renewed I would like to check that it still fits{% if company %} {{ company }}{% endif %}.

What do you really use, what not, and what is missing? If it’s too large for you I’ll say so, and if it’s too small we can see what that would mean.

Do you have twenty minutes in the coming weeks?`,
    },
    sv: {
      name: 'Passar avtalet fortfarande?',
      when: 'En förnyelse är på väg och datumet står inte i listan.',
      notWhen: 'Inte direkt efter en prishöjning.',
      subject: 'Passar avtalet fortfarande?',
      body: `Innan ditt avtal{% if plan %} ({{ plan }}){% endif %} förnyas vill jag kontrollera att det fortfarande passar{% if company %} {{ company }}{% endif %}.

Vad använder ni verkligen, vad inte, och vad saknas? Är det för stort för er säger jag det, och är det för litet ser vi vad det skulle innebära.

Har du tjugo minuter de närmaste veckorna?`,
    },
    nl: {
      name: 'Past het contract nog?',
      when: 'Er komt een verlenging aan en de datum staat niet in de lijst.',
      notWhen: 'Niet vlak na een prijsverhoging.',
      subject: 'Past je contract nog?',
      body: `Voordat je contract{% if plan %} ({{ plan }}){% endif %} wordt verlengd, wil ik nagaan of het nog past{% if company %} bij {{ company }}{% endif %}.

Wat gebruiken jullie echt, wat niet, en wat ontbreekt er? Is het te groot voor jullie, dan zeg ik dat, en is het te klein, dan kijken we wat dat zou betekenen.

Heb je de komende weken twintig minuten?`,
    },
  },
});
