import { defineMessage } from '../message';

export default defineMessage({
  id: 'acquire-brief',
  name: 'No, not now, or tell me more',
  goal: 'acquire',
  channel: 'email',
  voice: 'brief',
  when: 'A lead who has shown interest and then said nothing.',
  notWhen: 'Not a third time.',
  texts: {
    en: {
      subject: 'No, not now, or tell me more?',
      body: `You looked at what we do{% if company %} for firms such as {{ company }}{% endif %}, and I do not know what you thought. Is it a no, a not now, or a tell me more? One of the three is enough, and each of them is fine.`,
    },
    sv: {
      name: 'Nej, inte nu, eller berätta mer',
      when: 'En kontakt som visat intresse och sedan inte sagt något.',
      notWhen: 'Inte en tredje gång.',
      subject: 'Nej, inte nu, eller berätta mer?',
      body: `Du tittade på vad vi gör{% if company %} för företag som {{ company }}{% endif %}, och jag vet inte vad du tänkte. Är det ett nej, ett inte nu, eller ett berätta mer? En av de tre räcker, och alla går bra.`,
    },
    nl: {
      name: 'Nee, niet nu, of vertel meer',
      when: 'Een contact dat interesse toonde en daarna niets zei.',
      notWhen: 'Niet een derde keer.',
      subject: 'Nee, niet nu, of vertel meer?',
      body: `Je keek naar wat we doen{% if company %} voor bedrijven als {{ company }}{% endif %}, en ik weet niet wat je ervan dacht. Is het een nee, een niet nu, of een vertel meer? Eén van de drie is genoeg, en ze zijn alle drie goed.`,
    },
  },
});
