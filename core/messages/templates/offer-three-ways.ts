import { defineMessage } from '../message';

export default defineMessage({
  id: 'offer-three-ways',
  name: 'The same thing at three prices',
  goal: 'offer',
  channel: 'email',
  voice: 'plain',
  when: 'You do not know whether they want it cheap, full or carefree.',
  notWhen: 'Not with more than three. Nobody compares four.',
  assumes: 'You fill in three prices.',
  texts: {
    en: {
      subject: 'Three ways to do it',
      body: `There are three ways to do this{% if company %} for {{ company }}{% endif %}, and I do not want to guess which is yours:

1. The least it takes: [what and price]. You do more yourselves.
2. What most take: [what and price].
3. You never have to think of it again: [what and price].

If you tell me which of the three is nearest, and what is wrong with it, the next offer will fit.`,
    },
    sv: {
      name: 'Samma sak till tre priser',
      when: 'Du vet inte om de vill ha det billigt, rikt eller bekymmersfritt.',
      notWhen: 'Inte med fler än tre. Ingen jämför fyra.',
      assumes: 'Du fyller i tre priser.',
      subject: 'Tre sätt att göra det',
      body: `Det finns tre sätt att göra det här{% if company %} för {{ company }}{% endif %}, och jag vill inte gissa vilket som är ert:

1. Det minsta som behövs: [vad och pris]. Ni gör mer själva.
2. Det som de flesta tar: [vad och pris].
3. Ni behöver aldrig tänka på det igen: [vad och pris].

Säg vilket av de tre som är närmast, och vad som är fel med det, så passar nästa förslag.`,
    },
    nl: {
      name: 'Hetzelfde voor drie prijzen',
      when: 'Je weet niet of ze het goedkoop, uitgebreid of zorgeloos willen.',
      notWhen: 'Niet met meer dan drie. Niemand vergelijkt er vier.',
      assumes: 'Je vult drie prijzen in.',
      subject: 'Drie manieren om het te doen',
      body: `Er zijn drie manieren om dit te doen{% if company %} voor {{ company }}{% endif %}, en ik wil niet raden welke bij <u|jullie> past:

1. Het minste dat nodig is: [wat en prijs]. <U doet|Jullie doen> meer zelf.
2. Wat de meesten nemen: [wat en prijs].
3. <U hoeft|Jullie hoeven> er nooit meer aan te denken: [wat en prijs].

Zeg welke van de drie het dichtst in de buurt komt, en wat er niet aan klopt, dan past het volgende voorstel.`,
    },
    de: {
      name: 'Dasselbe zu drei Preisen',
      when: 'Sie wissen nicht, ob es günstig, vollständig oder sorgenfrei sein soll.',
      notWhen: 'Nicht mit mehr als drei. Niemand vergleicht vier.',
      assumes: 'Sie setzen drei Preise ein.',
      subject: 'Drei Wege, es zu machen',
      body: `es gibt drei Wege, das{% if company %} für {{ company }}{% endif %} zu machen, und ich möchte nicht raten, welcher <Ihrer|eurer> ist:

1. Das Nötigste: [was und Preis]. Dafür <machen Sie|macht ihr> mehr selbst.
2. Was die meisten nehmen: [was und Preis].
3. Nie wieder daran denken müssen: [was und Preis].

<Sagen Sie|Sag> mir, welcher der drei am nächsten kommt und was daran nicht stimmt, dann passt der nächste Vorschlag.`,
    },
    fr: {
      name: 'La même chose à trois prix',
      when: 'Vous ne savez pas s’ils veulent économique, complet ou sans souci.',
      notWhen: 'Pas avec plus de trois. Personne n’en compare quatre.',
      assumes: 'Vous indiquez trois prix.',
      subject: 'Trois façons de faire',
      body: `Il y a trois façons de faire cela{% if company %} pour {{ company }}{% endif %}, et je ne veux pas deviner laquelle est <la vôtre|la tienne> :

1. Le strict nécessaire : [quoi et prix]. <Vous en faites|Tu en fais> davantage <vous-même|toi-même>.
2. Ce que prennent la plupart : [quoi et prix].
3. Ne plus jamais avoir à y penser : [quoi et prix].

<Dites|Dis>-moi laquelle des trois s’en approche le plus, et ce qui n’y va pas ; la proposition suivante sera la bonne.`,
    },
  },
});
