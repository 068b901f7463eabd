import { defineMessage } from '../message';

export default defineMessage({
  id: 'introduce-three-sentences',
  name: 'Three sentences to whoever decides',
  goal: 'introduce',
  channel: 'email',
  voice: 'brief',
  when: 'You know the company and why it could need you, and have not spoken before.',
  notWhen: 'Not without having read their website first.',
  requires: ['company'],
  texts: {
    en: {
      subject: 'A question to {{ company }}',
      body: `I have looked at what you do at {{ company }}{% if city %} in {{ city }}{% endif %} and think that we could be of use.

May I ask one thing: what takes more time than it should{% if industry %} in {{ industry }}{% endif %} today? If we can do something about it I’ll say how, in three sentences. If not, I’ll say that.

If you are not the right person, I would be grateful for a name. If it’s a no, a no is enough.`,
    },
    sv: {
      name: 'Tre meningar till den som bestämmer',
      when: 'Du känner till företaget och varför det kan behöva dig, och ni har inte talats vid förr.',
      notWhen: 'Inte utan att först ha läst deras webbplats.',
      subject: 'En fråga till {{ company }}',
      body: `Jag har tittat på vad ni gör på {{ company }}{% if city %} i {{ city }}{% endif %} och tror att vi kan vara till nytta.

Får jag fråga en sak: vad tar mer tid än det borde{% if industry %} inom {{ industry }}{% endif %} i dag? Kan vi göra något åt det säger jag hur, i tre meningar. Kan vi inte det säger jag det.

Är du inte rätt person är jag tacksam för ett namn. Är det ett nej räcker ett nej.`,
    },
    nl: {
      name: 'Drie zinnen aan wie beslist',
      when: 'Je kent het bedrijf en weet waarom het je nodig kan hebben, en jullie hebben elkaar nog niet gesproken.',
      notWhen: 'Niet zonder eerst hun website te hebben gelezen.',
      subject: 'Een vraag aan {{ company }}',
      body: `Ik heb bekeken wat <u|jullie> bij {{ company }}{% if city %} in {{ city }}{% endif %} <doet|doen>, en denk dat we van nut kunnen zijn.

Mag ik één ding vragen: wat kost{% if industry %} in {{ industry }}{% endif %} nu meer tijd dan nodig? Als wij daar iets aan kunnen doen, vertel ik hoe, in drie zinnen. Zo niet, dan zeg ik dat.

<Bent u|Ben je> niet de juiste persoon, dan ben ik dankbaar voor een naam. Is het nee, dan is een nee genoeg.`,
    },
    de: {
      name: 'Drei Sätze an die, die entscheiden',
      when: 'Sie kennen die Firma und warum sie Sie brauchen könnte, und haben noch nie gesprochen.',
      notWhen: 'Nicht, ohne vorher die Website gelesen zu haben.',
      subject: 'Eine Frage an {{ company }}',
      body: `ich habe mir angesehen, was <Sie|ihr> bei {{ company }}{% if city %} in {{ city }}{% endif %} <machen|macht>, und glaube, dass wir nützlich sein könnten.

Darf ich eines fragen: Was kostet{% if industry %} in der Branche {{ industry }}{% endif %} heute mehr Zeit, als es sollte? Können wir daran etwas ändern, sage ich in drei Sätzen, wie. Wenn nicht, sage ich das.

Bin ich hier falsch, bin ich für einen Namen dankbar. Ist es ein Nein, genügt ein Nein.`,
    },
    fr: {
      name: 'Trois phrases à qui décide',
      when: 'Vous connaissez l’entreprise et savez pourquoi vous pourriez lui servir, sans vous être parlé.',
      notWhen: 'Pas sans avoir lu d’abord son site.',
      subject: 'Une question à {{ company }}',
      body: `J’ai regardé ce que <vous faites|tu fais> chez {{ company }}{% if city %} à {{ city }}{% endif %}, et je crois que nous pourrions être utiles.

Puis-je demander une chose : qu’est-ce qui prend aujourd’hui{% if industry %}, dans le secteur {{ industry }},{% endif %} plus de temps qu’il ne devrait ? Si nous y pouvons quelque chose, je dirai comment, en trois phrases. Sinon, je le dirai aussi.

Si <vous n’êtes|tu n’es> pas la bonne personne, un nom me rendrait service. Si c’est non, un non suffit.`,
    },
  },
});
