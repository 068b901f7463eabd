import { defineMessage } from '../message';

export default defineMessage({
  id: 'recover-letter',
  name: 'Before it gets quiet',
  goal: 'recover',
  channel: 'letter',
  voice: 'warm',
  when: 'A valuable customer has slowed down, and you would drive there if it were nearer.',
  notWhen: 'Not to many. It is worth something because it is rare.',
  assumes: 'You call within a week.',
  texts: {
    en: {
      body: `I noticed that it has become quieter between us{% if lastOrder %} since {{ lastOrder | month }}{% endif %}, and I would sooner ask too early than too late.

You are one of the customers we build on. If something has gone wrong{% if company %} for {{ company }}{% endif %}, I want to put it right myself. Could we talk for ten minutes? I will call, unless you would rather I did not.`,
    },
    sv: {
      name: 'Innan det blir tyst',
      when: 'En värdefull kund har saktat in, och du hade kört dit om det varit närmare.',
      notWhen: 'Inte till många. Det är värt något för att det är sällsynt.',
      assumes: 'Du ringer inom en vecka.',
      body: `Jag har märkt att det blivit tystare mellan oss{% if lastOrder %} sedan {{ lastOrder | month }}{% endif %}, och jag frågar hellre för tidigt än för sent.

Du är en av de kunder vi bygger på. Har något gått fel{% if company %} för {{ company }}{% endif %} vill jag själv rätta till det. Kan vi talas vid i tio minuter? Jag ringer, om du inte hellre vill att jag låter bli.`,
    },
    nl: {
      name: 'Voordat het stil wordt',
      when: 'Een waardevolle klant is langzamer geworden, en je zou erheen rijden als het dichterbij was.',
      notWhen: 'Niet aan velen. Het is iets waard omdat het zeldzaam is.',
      assumes: 'Je belt binnen een week.',
      body: `Ik merkte dat het stiller is geworden tussen ons{% if lastOrder %} sinds {{ lastOrder | month }}{% endif %}, en ik vraag het liever te vroeg dan te laat.

<U|Je> bent een van de klanten op wie we bouwen. Is er iets misgegaan{% if company %} voor {{ company }}{% endif %}, dan wil ik het zelf rechtzetten. Kunnen we tien minuten praten? Ik bel, tenzij <u|je> liever hebt van niet.`,
    },
    de: {
      name: 'Bevor es still wird',
      when: 'Ein wertvoller Kunde ist langsamer geworden, und Sie würden hinfahren, wenn es näher wäre.',
      notWhen: 'Nicht an viele. Er ist etwas wert, weil er selten ist.',
      assumes: 'Sie rufen innerhalb einer Woche an.',
      body: `mir ist aufgefallen, dass es{% if lastOrder %} seit {{ lastOrder | month }}{% endif %} stiller zwischen uns geworden ist, und ich frage lieber zu früh als zu spät.

<Sie gehören|Du gehörst> zu den Kunden, auf die wir bauen. Ist etwas schiefgegangen{% if company %} für {{ company }}{% endif %}, möchte ich es selbst in Ordnung bringen. Können wir zehn Minuten sprechen? Ich rufe an, es sei denn, <Ihnen|dir> ist es anders lieber.`,
    },
    fr: {
      name: 'Avant que le silence s’installe',
      when: 'Un client précieux ralentit, et vous iriez le voir s’il était plus près.',
      notWhen: 'Pas à beaucoup. Elle vaut parce qu’elle est rare.',
      assumes: 'Vous appelez dans la semaine.',
      body: `J’ai remarqué que c’était plus calme entre nous{% if lastOrder %} depuis {{ lastOrder | month }}{% endif %}, et je préfère demander trop tôt que trop tard.

<Vous faites|Tu fais> partie des clients sur qui nous comptons. Si quelque chose a mal tourné{% if company %} pour {{ company }}{% endif %}, je veux le réparer moi-même. Pourrions-nous nous parler dix minutes ? J’appellerai, sauf si <vous préférez|tu préfères> que non.`,
    },
  },
});
