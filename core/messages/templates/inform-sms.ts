import { defineMessage } from '../message';

export default defineMessage({
  id: 'inform-sms',
  name: 'Just so you know',
  goal: 'inform',
  channel: 'sms',
  voice: 'brief',
  when: 'Something short that matters today: a delay, a closed day.',
  notWhen: 'Not for offers.',
  assumes: 'You fill in what it is about.',
  texts: {
    en: {
      body: `Just so you know: [what, and until when]. There is nothing you need to do. Questions? Answer this message and I will get back to you.`,
    },
    sv: {
      name: 'Bara så att du vet',
      when: 'Något kort som gäller i dag: en försening, en stängd dag.',
      notWhen: 'Inte för erbjudanden.',
      assumes: 'Du fyller i vad det gäller.',
      body: `Bara så att du vet: [vad, och till när]. Du behöver inte göra något. Frågor? Svara på det här, så hör jag av mig.`,
    },
    nl: {
      name: 'Even ter informatie',
      when: 'Iets korts dat vandaag telt: een vertraging, een gesloten dag.',
      notWhen: 'Niet voor aanbiedingen.',
      assumes: 'Je vult in waar het om gaat.',
      body: `Even ter informatie: [wat, en tot wanneer]. <U|Je> hoeft niets te doen. Vragen? Antwoord hierop, dan <hoort u|hoor je> van me.`,
    },
    de: {
      name: 'Nur damit Sie es wissen',
      when: 'Etwas Kurzes, das heute zählt: eine Verspätung, ein geschlossener Tag.',
      notWhen: 'Nicht für Angebote.',
      assumes: 'Sie setzen ein, worum es geht.',
      body: `Nur zur Information: [was, und bis wann]. Zu tun ist nichts. Fragen? Einfach hierauf antworten, dann melde ich mich bei <Ihnen|dir>.`,
    },
    fr: {
      name: 'Juste pour vous prévenir',
      when: 'Quelque chose de court qui compte aujourd’hui : un retard, un jour de fermeture.',
      notWhen: 'Pas pour des offres.',
      assumes: 'Vous indiquez de quoi il s’agit.',
      body: `Pour information : [quoi, et jusqu’à quand]. Il n’y a rien à faire. Des questions ? <Répondez|Réponds> à ce message et je reviens vers <vous|toi>.`,
    },
  },
});
