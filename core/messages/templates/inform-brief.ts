import { defineMessage } from '../message';

export default defineMessage({
  id: 'inform-brief',
  name: 'One thing that changes',
  goal: 'inform',
  channel: 'email',
  voice: 'brief',
  when: 'Something changes for these customers, and you know what it is.',
  notWhen: 'Not as a newsletter with five headings.',
  assumes: 'You fill in what changes.',
  texts: {
    en: {
      subject: 'One thing that changes',
      body: `One thing changes{% if company %} for {{ company }}{% endif %}, and I would sooner you heard it from me: [what changes, and from when]. You need do nothing, unless you want to. If you do, answer this mail.`,
    },
    sv: {
      name: 'En sak som ändras',
      when: 'Något ändras för de här kunderna, och du vet vad det är.',
      notWhen: 'Inte som nyhetsbrev med fem rubriker.',
      assumes: 'Du fyller i vad som ändras.',
      subject: 'En sak som ändras',
      body: `En sak ändras{% if company %} för {{ company }}{% endif %}, och jag vill hellre att du hör det av mig: [vad som ändras, och från när]. Du behöver inte göra något om du inte vill. Vill du det, svara på det här mejlet.`,
    },
    nl: {
      name: 'Eén ding dat verandert',
      when: 'Er verandert iets voor deze klanten, en je weet wat.',
      notWhen: 'Niet als nieuwsbrief met vijf koppen.',
      assumes: 'Je vult in wat er verandert.',
      subject: 'Eén ding dat verandert',
      body: `Er verandert één ding{% if company %} voor {{ company }}{% endif %}, en ik heb liever dat je het van mij hoort: [wat er verandert, en vanaf wanneer]. Je hoeft niets te doen, tenzij je wilt. Wil je dat, antwoord dan op deze mail.`,
    },
  },
});
