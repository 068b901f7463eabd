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
      body: `Ik wil{% if company %} {{ company }}{% endif %} iets vragen over [onderwerp], en weet niet zeker of <u|jij> de juiste persoon bent. <Bent u|Ben je> dat? Zo niet, dan is een naam genoeg, en val ik <u|je> niet meer lastig.`,
    },
    de: {
      name: 'Wer entscheidet das?',
      when: 'Sie wissen nicht, wer zuständig ist.',
      notWhen: 'Nicht an drei Personen einer Firma am selben Tag.',
      assumes: 'Sie setzen das Thema ein.',
      subject: 'Wen soll ich fragen?',
      body: `ich möchte{% if company %} bei {{ company }}{% endif %} eine Frage zu [Thema] stellen und bin nicht sicher, ob ich bei <Ihnen|dir> richtig bin. Wenn ja, freue ich mich über ein kurzes Zeichen. Wenn nicht, genügt ein Name, und ich störe nicht wieder.`,
    },
    fr: {
      name: 'Qui décide de cela ?',
      when: 'Vous ne savez pas qui est responsable.',
      notWhen: 'Pas à trois personnes d’une même entreprise le même jour.',
      assumes: 'Vous indiquez le sujet.',
      subject: 'À qui dois-je m’adresser ?',
      body: `J’aimerais poser une question{% if company %} chez {{ company }}{% endif %} au sujet de [sujet], et je ne sais pas si <vous êtes|tu es> la bonne personne. Est-ce le cas ? Sinon, un nom suffit, et je ne dérangerai plus.`,
    },
  },
});
