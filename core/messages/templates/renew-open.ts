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
      subject: 'Past <uw|je> contract nog?',
      body: `Voordat <uw|je> contract{% if plan %} ({{ plan }}){% endif %} wordt verlengd, wil ik nagaan of het nog past{% if company %} bij {{ company }}{% endif %}.

Wat <gebruikt u|gebruiken jullie> echt, wat niet, en wat ontbreekt er? Is het te groot voor <u|jullie>, dan zeg ik dat, en is het te klein, dan kijken we wat dat zou betekenen.

<Hebt u|Heb je> de komende weken twintig minuten?`,
    },
    de: {
      name: 'Passt der Vertrag noch?',
      when: 'Eine Verlängerung steht an, und das Datum steht nicht in der Liste.',
      notWhen: 'Nicht gleich nach einer Preiserhöhung.',
      subject: 'Passt <Ihr|dein> Vertrag noch?',
      body: `bevor sich <Ihr|dein> Vertrag{% if plan %} ({{ plan }}){% endif %} verlängert, möchte ich prüfen, ob er noch{% if company %} zu {{ company }}{% endif %} passt.

Was wird wirklich genutzt, was nicht, und was fehlt? Ist er zu groß, sage ich das, und ist er zu klein, sehen wir, was das bedeuten würde.

<Haben Sie|Hast du> in den nächsten Wochen zwanzig Minuten?`,
    },
    fr: {
      name: 'Le contrat convient-il toujours ?',
      when: 'Un renouvellement approche et la date n’est pas dans la liste.',
      notWhen: 'Pas juste après une hausse de prix.',
      subject: '<Votre|Ton> contrat convient-il encore ?',
      body: `Avant que <votre|ton> contrat{% if plan %} ({{ plan }}){% endif %} ne se renouvelle, j’aimerais vérifier qu’il convient encore{% if company %} à {{ company }}{% endif %}.

Qu’est-ce qui sert vraiment, qu’est-ce qui ne sert pas, et que manque-t-il ? S’il est trop grand, je le dirai, et s’il est trop petit, nous verrons ce que cela impliquerait.

<Auriez-vous|Aurais-tu> vingt minutes dans les semaines qui viennent ?`,
    },
  },
});
