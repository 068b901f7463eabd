import { defineMessage } from '../message';

export default defineMessage({
  id: 'cross-sell-ask',
  name: 'Ask what they buy elsewhere',
  goal: 'crossSell',
  channel: 'email',
  voice: 'plain',
  when: 'They buy one thing from you and surely need others too.',
  notWhen: 'Not in the first month as a customer.',
  texts: {
    en: {
      subject: 'May I ask one thing?',
      body: `You have bought from us{% if company %} for {{ company }}{% endif %}{% if lastOrder %}, most recently in {{ lastOrder | month }}{% endif %}. I hope that it works well.

May I ask what you get elsewhere today, and why there? I’m not asking to talk you out of it. If we are no better at it I’ll say so.`,
    },
    sv: {
      name: 'Fråga vad de köper någon annanstans',
      when: 'De köper en sak av dig och behöver säkert annat också.',
      notWhen: 'Inte under första månaden som kund.',
      subject: 'Får jag fråga en sak?',
      body: `Du har köpt av oss{% if company %} till {{ company }}{% endif %}{% if lastOrder %}, senast i {{ lastOrder | month }}{% endif %}. Jag hoppas att det fungerar bra.

Får jag fråga vad du köper någon annanstans i dag, och varför just där? Jag frågar inte för att övertala dig. Är vi inte bättre på det säger jag det.`,
    },
    nl: {
      name: 'Vragen wat ze ergens anders kopen',
      when: 'Ze kopen één ding bij je en hebben vast meer nodig.',
      notWhen: 'Niet in de eerste maand als klant.',
      subject: 'Mag ik <u|je> iets vragen?',
      body: `<U|Je> hebt {% if company %}voor {{ company }} {% endif %}bij ons besteld{% if lastOrder %}, het laatst in {{ lastOrder | month }}{% endif %}. Ik hoop dat het goed bevalt.

Mag ik vragen wat <u|je> nu ergens anders koopt, en waarom daar? Ik vraag het niet om <u|je> om te praten. Als wij er niet beter in zijn, zeg ik dat.`,
    },
    de: {
      name: 'Fragen, was anderswo gekauft wird',
      when: 'Man kauft eines bei Ihnen und braucht sicher noch anderes.',
      notWhen: 'Nicht im ersten Monat als Kunde.',
      subject: 'Darf ich <Sie|dich> etwas fragen?',
      body: `<Sie haben|du hast> {% if company %}für {{ company }} {% endif %}bei uns gekauft{% if lastOrder %}, zuletzt im {{ lastOrder | month }}{% endif %}. Ich hoffe, es bewährt sich.

Darf ich fragen, was <Sie|du> heute woanders <kaufen|kaufst>, und warum gerade dort? Ich will es <Ihnen|dir> nicht ausreden. Wenn wir es nicht besser können, sage ich das.`,
    },
    fr: {
      name: 'Demander ce qui s’achète ailleurs',
      when: 'On vous achète une chose et on a sûrement besoin d’autres.',
      notWhen: 'Pas pendant le premier mois.',
      subject: 'Puis-je <vous|te> poser une question ?',
      body: `<Vous avez|Tu as> acheté chez nous{% if company %} pour {{ company }}{% endif %}{% if lastOrder %}, la dernière fois en {{ lastOrder | month }}{% endif %}. J’espère que tout va bien.

Puis-je demander ce que <vous achetez|tu achètes> ailleurs aujourd’hui, et pourquoi là-bas ? Ce n’est pas pour <vous|te> faire changer d’avis. Si nous ne faisons pas mieux, je le dirai.`,
    },
  },
});
