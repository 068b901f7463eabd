import { defineMessage } from '../message';

export default defineMessage({
  id: 'activate-together',
  name: 'Half an hour together',
  goal: 'activate',
  channel: 'email',
  voice: 'warm',
  when: 'Someone has signed up and not come further. You have time to sit down with them.',
  notWhen: 'Not to hundreds at once: you will not have the half hours.',
  assumes: 'You have half an hour for each of them.',
  texts: {
    en: {
      subject: 'Shall we do the first step together?',
      body: `The first step is usually the one that takes an afternoon, and it is easier with somebody beside you who has done it before.

Shall we take half an hour{% if company %} and set it up for {{ company }}{% endif %}? You decide what we look at. Answer with a time that suits you, or with what is in the way, if something else is.`,
    },
    sv: {
      name: 'En halvtimme tillsammans',
      when: 'Någon har skrivit upp sig men inte kommit vidare. Du har tid att sätta dig ner.',
      notWhen: 'Inte till hundratals på en gång: halvtimmarna räcker inte.',
      assumes: 'Du har en halvtimme för var och en.',
      subject: 'Ska vi ta första steget ihop?',
      body: `Första steget är oftast det som tar en eftermiddag, och det går lättare med någon bredvid som har gjort det förut.

Ska vi ta en halvtimme{% if company %} och få ordning på det för {{ company }}{% endif %}? Du bestämmer vad vi tittar på. Svara med en tid som passar, eller med vad som är i vägen, om det är något annat.`,
    },
    nl: {
      name: 'Een half uur samen',
      when: 'Iemand heeft zich aangemeld en is niet verder gekomen. Je hebt tijd om erbij te gaan zitten.',
      notWhen: 'Niet aan honderden tegelijk: die halve uren heb je niet.',
      assumes: 'Je hebt voor ieder een half uur.',
      subject: 'Zullen we de eerste stap samen doen?',
      body: `De eerste stap kost meestal een middag, en gaat makkelijker met iemand <naast u|naast je> die het al eens deed.

Zullen we een half uur nemen{% if company %} en het voor {{ company }} inrichten{% endif %}? <U|Jij> bepaalt waar we naar kijken. Antwoord met een tijd die <u|je> past, of met wat er in de weg zit, als het iets anders is.`,
    },
    de: {
      name: 'Eine halbe Stunde gemeinsam',
      when: 'Jemand hat sich angemeldet und ist nicht weitergekommen. Sie haben Zeit, sich mit hinzusetzen.',
      notWhen: 'Nicht an Hunderte zugleich: So viele halbe Stunden haben Sie nicht.',
      assumes: 'Sie haben für jeden eine halbe Stunde.',
      subject: 'Machen wir den ersten Schritt zusammen?',
      body: `der erste Schritt ist meist der, der einen Nachmittag kostet, und er geht leichter, wenn jemand dabei ist, der ihn schon gemacht hat.

Wollen wir uns eine halbe Stunde nehmen{% if company %} und es für {{ company }} einrichten{% endif %}? <Sie bestimmen|Du bestimmst>, was wir uns ansehen. <Antworten Sie|Antworte> mit einer Zeit, die <Ihnen|dir> passt, oder mit dem, was im Weg steht, falls es etwas anderes ist.`,
    },
    fr: {
      name: 'Une demi-heure ensemble',
      when: 'Quelqu’un s’est inscrit et n’avance pas. Vous avez le temps de l’accompagner.',
      notWhen: 'Pas à des centaines à la fois : vous n’aurez pas autant de demi-heures.',
      assumes: 'Vous avez une demi-heure pour chacun.',
      subject: 'Si nous faisions la première étape ensemble ?',
      body: `La première étape est souvent celle qui prend un après-midi, et elle est plus facile avec quelqu’un à côté qui l’a déjà faite.

On prend une demi-heure{% if company %} pour tout mettre en place pour {{ company }}{% endif %} ? <C’est vous qui décidez|C’est toi qui décides> de ce que nous regardons. <Répondez avec un horaire qui vous|Réponds avec un horaire qui te> convient, ou avec ce qui bloque, si c’est autre chose.`,
    },
  },
});
