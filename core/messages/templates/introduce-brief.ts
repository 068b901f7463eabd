import { defineMessage } from '../message';

export default defineMessage({
  id: 'introduce-brief',
  name: 'Who decides this?',
  goal: 'introduce',
  channel: 'email',
  voice: 'brief',
  when: 'You do not know who is responsible.',
  notWhen: 'Not to three people of one firm on the same day.',
  assumes: 'You fill in the subject.',
  texts: {
    en: {
      subject: 'Who should I ask?',
      body: `I would like to ask{% if company %} {{ company }}{% endif %} one question about [subject], and I am not sure that you are the right person. Are you? If not, a name is all I need, and I will not trouble you again.`,
    },
    sv: {
      name: 'Vem bestämmer det här?',
      when: 'Du vet inte vem som är ansvarig.',
      notWhen: 'Inte till tre på samma företag samma dag.',
      assumes: 'Du fyller i ämnet.',
      subject: 'Vem ska jag fråga?',
      body: `Jag vill ställa en fråga{% if company %} till {{ company }}{% endif %} om [ämnet], och jag är inte säker på att du är rätt person. Är du det? Annars räcker ett namn, och jag stör dig inte igen.`,
    },
    nl: {
      name: 'Wie beslist hierover?',
      when: 'Je weet niet wie verantwoordelijk is.',
      notWhen: 'Niet aan drie mensen van één bedrijf op dezelfde dag.',
      assumes: 'Je vult het onderwerp in.',
      subject: 'Wie moet ik vragen?',
      body: `Ik wil{% if company %} {{ company }}{% endif %} iets vragen over [onderwerp], en weet niet zeker of jij de juiste persoon bent. Ben je dat? Zo niet, dan is een naam genoeg, en val ik je niet meer lastig.`,
    },
  },
});
