import { defineMessage } from '../message';

export default defineMessage({
  id: 'renew-before-date',
  name: 'Before the agreement renews',
  goal: 'renew',
  channel: 'email',
  voice: 'plain',
  when: 'One to three months before the renewal date.',
  notWhen: 'Not after the date: then it is too late to ask nicely.',
  requires: ['renewalDate'],
  texts: {
    en: {
      subject: 'Your agreement and {{ renewalDate }}',
      body: `{{ renewalDate }} is the renewal date of your agreement{% if plan %} ({{ plan }}){% endif %}. I don’t want it to pass by itself without us having talked.

Three things I would like to go through with you{% if company %} and {{ company }}{% endif %}: what you really use, what you don’t, and whether the agreement still fits. If it’s too large for you I’ll say so.

Do you have twenty minutes in the coming weeks?`,
    },
    sv: {
      name: 'Innan avtalet förnyas',
      when: 'En till tre månader före förnyelsen.',
      notWhen: 'Inte efter datumet: då är det för sent att fråga vänligt.',
      subject: 'Ditt avtal och den {{ renewalDate }}',
      body: `Den {{ renewalDate }} är förnyelsedatum för ditt avtal{% if plan %} ({{ plan }}){% endif %}. Jag vill inte att det passerar av sig självt utan att vi har talats vid.

Tre saker vill jag gå igenom med dig{% if company %} och {{ company }}{% endif %}: vad ni verkligen använder, vad ni inte använder, och om avtalet fortfarande passar. Är det för stort för er säger jag det.

Har du tjugo minuter de närmaste veckorna?`,
    },
    nl: {
      name: 'Voordat het contract wordt verlengd',
      when: 'Eén tot drie maanden voor de verlenging.',
      notWhen: 'Niet na de datum: dan is het te laat om het netjes te vragen.',
      subject: '<Uw|Je> contract en {{ renewalDate }}',
      body: `{{ renewalDate }} is de verlengingsdatum van <uw|je> contract{% if plan %} ({{ plan }}){% endif %}. Ik wil die niet vanzelf voorbij laten gaan zonder dat we elkaar hebben gesproken.

Drie dingen wil ik graag met <u|jou>{% if company %} en {{ company }}{% endif %} doornemen: wat <u|jullie> echt <gebruikt|gebruiken>, wat niet, en of het contract nog past. Is het te groot voor <u|jullie>, dan zeg ik dat.

<Hebt u|Heb je> de komende weken twintig minuten?`,
    },
    de: {
      name: 'Bevor sich der Vertrag verlängert',
      when: 'Ein bis drei Monate vor dem Verlängerungsdatum.',
      notWhen: 'Nicht nach dem Datum: Dann ist es für eine nette Frage zu spät.',
      subject: '<Ihr|Dein> Vertrag und der {{ renewalDate }}',
      body: `der {{ renewalDate }} ist der Verlängerungstermin <Ihres Vertrags|deines Vertrags>{% if plan %} ({{ plan }}){% endif %}. Ich möchte ihn nicht von selbst verstreichen lassen, ohne dass wir gesprochen haben.

Drei Dinge würde ich gern mit <Ihnen|dir> durchgehen{% if company %}, auch für {{ company }}{% endif %}: was wirklich genutzt wird, was nicht, und ob der Vertrag noch passt. Ist er zu groß, sage ich das.

<Haben Sie|Hast du> in den nächsten Wochen zwanzig Minuten?`,
    },
    fr: {
      name: 'Avant le renouvellement du contrat',
      when: 'Un à trois mois avant la date de renouvellement.',
      notWhen: 'Pas après la date : il est trop tard pour demander gentiment.',
      subject: '<Votre|Ton> contrat et le {{ renewalDate }}',
      body: `Le {{ renewalDate }} est la date de renouvellement de <votre|ton> contrat{% if plan %} ({{ plan }}){% endif %}. Je ne veux pas la laisser passer sans que nous en ayons parlé.

Il y a trois points que j’aimerais revoir avec <vous|toi>{% if company %} pour {{ company }}{% endif %} : ce qui sert vraiment, ce qui ne sert pas, et si le contrat convient encore. S’il est trop grand, je le dirai.

<Auriez-vous|Aurais-tu> vingt minutes dans les semaines qui viennent ?`,
    },
  },
});
