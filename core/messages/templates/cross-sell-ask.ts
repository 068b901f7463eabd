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
      body: `You {% if company %}at {{ company }} {% endif %}have bought from us{% if lastOrder %}, most recently in {{ lastOrder | month }}{% endif %}. I hope that it works well.

May I ask what you get elsewhere today, and why there? I’m not asking to talk you out of it. If we are no better at it I’ll say so.`,
    },
    sv: {
      name: 'Fråga vad de köper någon annanstans',
      when: 'De köper en sak av dig och behöver säkert annat också.',
      notWhen: 'Inte under första månaden som kund.',
      subject: 'Får jag fråga en sak?',
      body: `Du {% if company %}på {{ company }} {% endif %}har köpt av oss{% if lastOrder %}, senast i {{ lastOrder | month }}{% endif %}. Jag hoppas att det fungerar bra.

Får jag fråga vad du köper någon annanstans i dag, och varför just där? Jag frågar inte för att övertala dig. Är vi inte bättre på det säger jag det.`,
    },
    nl: {
      name: 'Vragen wat ze ergens anders kopen',
      when: 'Ze kopen één ding bij je en hebben vast meer nodig.',
      notWhen: 'Niet in de eerste maand als klant.',
      subject: 'Mag ik je iets vragen?',
      body: `Je hebt {% if company %}voor {{ company }} {% endif %}bij ons besteld{% if lastOrder %}, het laatst in {{ lastOrder | month }}{% endif %}. Ik hoop dat het goed bevalt.

Mag ik vragen wat je nu ergens anders koopt, en waarom daar? Ik vraag het niet om je om te praten. Als wij er niet beter in zijn, zeg ik dat.`,
    },
  },
});
