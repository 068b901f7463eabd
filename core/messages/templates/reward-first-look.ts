import { defineMessage } from '../message';

export default defineMessage({
  id: 'reward-first-look',
  name: 'See it before others',
  goal: 'reward',
  channel: 'email',
  voice: 'warm',
  when: 'You have something new, and want the best customers to see it first.',
  notWhen: 'Not when it is in the newsletter on the same day.',
  assumes: 'Nobody else has been shown it yet.',
  texts: {
    en: {
      subject: 'You see it first',
      body: `We have something new that nobody outside has seen yet. I would like you to see it first, because you have helped us to know what is good{% if orders > 1 %}, with {{ orders }} orders that each told us something{% endif %}.

Say the word and I send it. What you think of it matters more to me than whether you buy it.`,
    },
    sv: {
      name: 'Se det före andra',
      when: 'Du har något nytt och vill att de bästa kunderna ser det först.',
      notWhen: 'Inte när det står i nyhetsbrevet samma dag.',
      assumes: 'Det är inte visat för andra än.',
      subject: 'Du får se det först',
      body: `Vi har något nytt som ingen utanför har sett. Jag vill att du ser det först, för du har hjälpt oss att förstå vad som är bra{% if orders > 1 %}, med {{ orders }} beställningar som var och en sagt oss något{% endif %}.

Säg till så skickar jag det. Vad du tycker är viktigare för mig än om du köper.`,
    },
    nl: {
      name: 'Als eerste zien',
      when: 'Je hebt iets nieuws en wilt dat de beste klanten het als eerste zien.',
      notWhen: 'Niet als het dezelfde dag in de nieuwsbrief staat.',
      assumes: 'Het is nog aan niemand getoond.',
      subject: '<U ziet|Jij ziet> het als eerste',
      body: `We hebben iets nieuws dat buiten nog niemand heeft gezien. Ik wil graag dat <u|jij> het als eerste ziet, want <u|je> hebt ons geholpen te begrijpen wat goed is{% if orders > 1 %}, met {{ orders }} bestellingen die ons elk iets leerden{% endif %}.

Zeg het maar, dan stuur ik het. Wat <u|je> ervan vindt, is me meer waard dan of <u|je> het koopt.`,
    },
    de: {
      name: 'Vor den anderen sehen',
      when: 'Sie haben etwas Neues und möchten, dass es die besten Kunden zuerst sehen.',
      notWhen: 'Nicht, wenn es am selben Tag im Newsletter steht.',
      assumes: 'Es wurde noch niemandem sonst gezeigt.',
      subject: '<Sie sehen|Du siehst> es zuerst',
      body: `wir haben etwas Neues, das draußen noch niemand gesehen hat. Ich möchte, dass <Sie|du> es zuerst <sehen|siehst>, denn <Sie haben|du hast> uns geholfen zu verstehen, was gut ist{% if orders > 1 %}, mit {{ orders }} Bestellungen, von denen jede uns etwas gesagt hat{% endif %}.

Ein Wort, und ich schicke es. Was <Sie davon halten|du davon hältst>, ist mir wichtiger als ein Kauf.`,
    },
    fr: {
      name: 'Le voir avant les autres',
      when: 'Vous avez une nouveauté et voulez que les meilleurs clients la voient d’abord.',
      notWhen: 'Pas si elle est dans la lettre d’information du même jour.',
      assumes: 'Personne d’autre ne l’a encore vue.',
      subject: 'À voir avant tout le monde',
      body: `Nous avons quelque chose de nouveau que personne n’a encore vu à l’extérieur. J’aimerais que <vous le voyiez|tu le voies> en premier, parce que <vous nous avez|tu nous as> aidés à comprendre ce qui est bon{% if orders > 1 %}, avec {{ orders }} commandes qui nous ont chacune appris quelque chose{% endif %}.

Un mot, et je l’envoie. <Votre|Ton> avis m’importe plus qu’un achat.`,
    },
  },
});
