import { defineMessage } from '../message';

export default defineMessage({
  id: 'acquire-worries',
  name: 'What speaks against it',
  goal: 'acquire',
  channel: 'email',
  voice: 'plain',
  when: 'A lead with real interest who is stuck, and you guess that a worry is in the way.',
  notWhen: 'Not before you know that they need it.',
  assumes: 'You can answer all three with figures.',
  texts: {
    en: {
      subject: 'What speaks against it?',
      body: `From me people mostly hear what speaks for it. What speaks against it is more useful, so here are the three worries I hear most often:

– that it costs more in the end than it says at the start,
– that it takes weeks until it works,
– that you are stuck with it afterwards.

Is one of them yours{% if company %}, or somebody else’s at {{ company }}{% endif %}? Then I will answer that one, with figures, and nothing else.`,
    },
    sv: {
      name: 'Vad som talar emot',
      when: 'En kontakt med verkligt intresse som kört fast, och du anar att en oro är i vägen.',
      notWhen: 'Inte innan du vet att de behöver det.',
      assumes: 'Du kan svara på alla tre med siffror.',
      subject: 'Vad talar emot det?',
      body: `Av mig hör man mest vad som talar för. Det som talar emot är nyttigare, så här kommer de tre farhågor jag oftast hör:

– att det i slutändan kostar mer än det sägs i början,
– att det tar veckor innan det fungerar,
– att man sitter fast med det sedan.

Är någon av dem din{% if company %}, eller någon annans på {{ company }}{% endif %}? Då svarar jag på den, med siffror, och på inget annat.`,
    },
    nl: {
      name: 'Wat ertegen spreekt',
      when: 'Een contact met echte interesse dat vastzit, en je vermoedt dat een zorg in de weg zit.',
      notWhen: 'Niet voordat je weet dat ze het nodig hebben.',
      assumes: 'Je kunt op alle drie met cijfers antwoorden.',
      subject: 'Wat spreekt ertegen?',
      body: `Van mij hoort men vooral wat ervoor spreekt. Wat ertegen spreekt is nuttiger, dus hier zijn de drie zorgen die ik het vaakst hoor:

– dat het uiteindelijk meer kost dan er aan het begin staat,
– dat het weken duurt voor het werkt,
– dat <u|je> eraan vastzit.

Is een daarvan <de uwe|de jouwe>{% if company %}, of die van iemand anders bij {{ company }}{% endif %}? Dan geef ik daar antwoord op, met cijfers, en op niets anders.`,
    },
    de: {
      name: 'Was dagegen spricht',
      when: 'Ein Lead mit echtem Interesse, der nicht weiterkommt, und Sie vermuten eine Sorge.',
      notWhen: 'Nicht, bevor Sie wissen, dass es gebraucht wird.',
      assumes: 'Sie können alle drei Fragen mit Zahlen beantworten.',
      subject: 'Was spricht dagegen?',
      body: `von mir hört man meist, was dafür spricht. Was dagegen spricht, ist nützlicher. Das sind die drei Bedenken, die ich am häufigsten höre:

– dass es am Ende mehr kostet, als am Anfang dasteht,
– dass es Wochen dauert, bis es läuft,
– dass man dann daran gebunden ist.

Ist eines davon <Ihres|deines>{% if company %}, oder das von jemand anderem bei {{ company }}{% endif %}? Dann antworte ich genau darauf, mit Zahlen, und auf nichts anderes.`,
    },
    fr: {
      name: 'Ce qui fait hésiter',
      when: 'Un prospect vraiment intéressé qui n’avance plus, et vous devinez une crainte.',
      notWhen: 'Pas avant de savoir qu’il en a besoin.',
      assumes: 'Vous pouvez répondre aux trois questions par des chiffres.',
      subject: 'Qu’est-ce qui s’y oppose ?',
      body: `De ma part, on entend surtout ce qui plaide pour. Ce qui plaide contre est plus utile ; voici donc les trois réserves que j’entends le plus souvent :

– que cela finit par coûter plus cher qu’annoncé,
– qu’il faut des semaines avant que cela marche,
– qu’ensuite on ne peut plus en sortir.

L’une d’elles est-elle <la vôtre|la tienne>{% if company %}, ou celle de quelqu’un chez {{ company }}{% endif %} ? Alors je répondrai à celle-là, avec des chiffres, et à rien d’autre.`,
    },
  },
});
