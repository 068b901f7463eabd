import { defineMessage } from '../message';

export default defineMessage({
  id: 'refer-one-name',
  name: 'One name',
  goal: 'refer',
  channel: 'email',
  voice: 'warm',
  when: 'Right after they said that something went well.',
  notWhen: 'Not to new customers, and never with a reward for the name.',
  texts: {
    en: {
      subject: 'May I ask you a favour?',
      body: `I’m glad that it works well for you{% if company %} at {{ company }}{% endif %}.

May I ask a favour? Is there somebody you know who has the same job to do and who would be helped by the same thing? One name is enough, and I’ll say who I have it from.

If nobody comes to mind, that’s fine. I’m just as happy to have you as a customer.`,
    },
    sv: {
      name: 'Ett namn',
      when: 'Direkt efter att de sagt att något gick bra.',
      notWhen: 'Inte till nya kunder, och aldrig med belöning för namnet.',
      subject: 'Får jag be om en tjänst?',
      body: `Det gläder mig att det fungerar bra för dig{% if company %} på {{ company }}{% endif %}.

Får jag be om en tjänst? Känner du någon som har samma uppgift och skulle ha nytta av samma sak? Ett namn räcker, och jag berättar vem jag fick det av.

Kommer du inte på någon är det helt i sin ordning. Jag är lika glad att ha dig som kund.`,
    },
    nl: {
      name: 'Eén naam',
      when: 'Vlak nadat ze zeiden dat iets goed ging.',
      notWhen: 'Niet aan nieuwe klanten, en nooit met een beloning voor de naam.',
      subject: 'Mag ik <u|je> om een gunst vragen?',
      body: `Ik ben blij dat het goed werkt voor <u|je>{% if company %} bij {{ company }}{% endif %}.

Mag ik <u|je> om een gunst vragen? <Kent u|Ken je> iemand die hetzelfde werk doet en met hetzelfde geholpen zou zijn? Eén naam is genoeg, en ik zeg erbij van wie ik die heb.

Schiet <u|je> niemand te binnen, dan is dat prima. Ik ben net zo blij met <u|jou> als klant.`,
    },
    de: {
      name: 'Ein Name',
      when: 'Gleich nachdem man gesagt hat, dass etwas gut ging.',
      notWhen: 'Nicht an neue Kunden und nie mit einer Prämie für den Namen.',
      subject: 'Darf ich <Sie|dich> um einen Gefallen bitten?',
      body: `es freut mich, dass es bei <Ihnen|dir>{% if company %}, bei {{ company }},{% endif %} gut läuft.

Darf ich um einen Gefallen bitten? <Kennen Sie|Kennst du> jemanden, der dieselbe Arbeit macht und dem dasselbe helfen würde? Ein Name genügt, und ich sage dazu, von wem ich ihn habe.

Fällt <Ihnen|dir> niemand ein, ist das völlig in Ordnung. Ich freue mich genauso, dass <Sie|du> bei uns <kaufen|kaufst>.`,
    },
    fr: {
      name: 'Un nom',
      when: 'Juste après qu’ils ont dit que quelque chose s’était bien passé.',
      notWhen: 'Pas aux nouveaux clients, et jamais avec une récompense pour le nom.',
      subject: 'Puis-je <vous|te> demander un service ?',
      body: `Cela me fait plaisir que tout marche bien pour <vous|toi>{% if company %} chez {{ company }}{% endif %}.

Puis-je <vous|te> demander un service ? <Connaissez-vous|Connais-tu> quelqu’un qui fait le même travail et à qui cela rendrait service aussi ? Un nom suffit, et je dirai de qui je le tiens.

Si personne ne <vous|te> vient à l’esprit, ce n’est rien. <Vous |T’>avoir parmi nos clients me fait autant plaisir.`,
    },
  },
});
