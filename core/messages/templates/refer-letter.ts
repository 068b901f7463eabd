import { defineMessage } from '../message';

export default defineMessage({
  id: 'refer-letter',
  name: 'Two cards to give away',
  goal: 'refer',
  channel: 'letter',
  voice: 'warm',
  when: 'Private customers who are fond of you and talk about it.',
  notWhen: 'Not with a reward for each name. It turns friends into leads.',
  assumes: 'You put two cards into the envelope.',
  texts: {
    en: {
      body: `People come to us because somebody they trust has told them. I think that somebody is often you{% if orders > 1 %}; after {{ orders }} orders you know us well{% endif %}.

Two cards with my number are in this envelope. Give them to whoever you like, or keep them as bookmarks. Either is fine.`,
    },
    sv: {
      name: 'Två kort att ge bort',
      when: 'Privatkunder som tycker om er och talar om det.',
      notWhen: 'Inte med belöning per namn. Då blir vänner till säljuppslag.',
      assumes: 'Du lägger två kort i kuvertet.',
      body: `Folk kommer till oss för att någon de litar på har berättat. Jag tror att den någon ofta är du{% if orders > 1 %}; efter {{ orders }} beställningar känner du oss väl{% endif %}.

Två kort med mitt nummer ligger i kuvertet. Ge dem till vem du vill, eller ha dem som bokmärken. Båda går bra.`,
    },
    nl: {
      name: 'Twee kaartjes om weg te geven',
      when: 'Particuliere klanten die op jullie gesteld zijn en het vertellen.',
      notWhen: 'Niet met een beloning per naam. Dan worden vrienden leads.',
      assumes: 'Je doet twee kaartjes in de envelop.',
      body: `Mensen komen bij ons omdat iemand die ze vertrouwen het vertelde. Ik denk dat <u dat|jij dat> vaak bent{% if orders > 1 %}; na {{ orders }} bestellingen kent <u|je> ons goed{% endif %}.

Er zitten twee kaartjes met mijn nummer in deze envelop. Geef ze aan wie <u|je> wilt, of gebruik ze als boekenlegger. Allebei is goed.`,
    },
    de: {
      name: 'Zwei Karten zum Weitergeben',
      when: 'Privatkunden, die Sie mögen und darüber sprechen.',
      notWhen: 'Nicht mit einer Prämie je Name. Sie macht aus Freunden Leads.',
      assumes: 'Sie legen zwei Karten in den Umschlag.',
      body: `Leute kommen zu uns, weil jemand, dem sie vertrauen, es ihnen erzählt hat. Ich glaube, dieser Jemand <sind oft Sie|bist oft du>{% if orders > 1 %}; nach {{ orders }} Bestellungen <kennen Sie|kennst du> uns gut{% endif %}.

Zwei Karten mit meiner Nummer liegen im Umschlag. <Geben Sie|Gib> sie weiter, an wen <Sie möchten|du möchtest>, oder <benutzen Sie|benutz> sie als Lesezeichen. Beides ist recht.`,
    },
    fr: {
      name: 'Deux cartes à offrir',
      when: 'Des particuliers qui vous apprécient et en parlent.',
      notWhen: 'Pas avec une récompense par nom. Elle change les amis en prospects.',
      assumes: 'Vous glissez deux cartes dans l’enveloppe.',
      body: `On vient chez nous parce qu’une personne de confiance en a parlé. Je crois que cette personne, c’est souvent <vous|toi>{% if orders > 1 %} ; après {{ orders }} commandes, <vous nous connaissez|tu nous connais> bien{% endif %}.

Deux cartes avec mon numéro sont dans cette enveloppe. <Donnez|Donne>-les à qui bon <vous|te> semble, ou <gardez|garde>-les comme marque-pages. Les deux me vont.`,
    },
  },
});
