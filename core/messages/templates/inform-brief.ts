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
      body: `One thing changes{% if company %} for {{ company }}{% endif %}, and I would like you to hear it from me: [what changes, and from when]. There is nothing you need to do. If it raises a question, just answer this mail.`,
    },
    sv: {
      name: 'En sak som ändras',
      when: 'Något ändras för de här kunderna, och du vet vad det är.',
      notWhen: 'Inte som nyhetsbrev med fem rubriker.',
      assumes: 'Du fyller i vad som ändras.',
      subject: 'En sak som ändras',
      body: `En sak ändras{% if company %} för {{ company }}{% endif %}, och jag vill att du hör det av mig: [vad som ändras, och från när]. Du behöver inte göra något. Har du en fråga är det bara att svara på det här mejlet.`,
    },
    nl: {
      name: 'Eén ding dat verandert',
      when: 'Er verandert iets voor deze klanten, en je weet wat.',
      notWhen: 'Niet als nieuwsbrief met vijf koppen.',
      assumes: 'Je vult in wat er verandert.',
      subject: 'Eén ding dat verandert',
      body: `Er verandert één ding{% if company %} voor {{ company }}{% endif %}, en ik wil graag dat <u|je> het van mij hoort: [wat er verandert, en vanaf wanneer]. <U|Je> hoeft niets te doen. <Hebt u|Heb je> er een vraag over, antwoord dan op deze mail.`,
    },
    de: {
      name: 'Eine Sache, die sich ändert',
      when: 'Für diese Kunden ändert sich etwas, und Sie wissen, was.',
      notWhen: 'Nicht als Newsletter mit fünf Überschriften.',
      assumes: 'Sie setzen ein, was sich ändert.',
      subject: 'Eine Sache, die sich ändert',
      body: `eine Sache ändert sich{% if company %} für {{ company }}{% endif %}, und ich möchte, dass <Sie|du> es von mir <erfahren|erfährst>: [was sich ändert, und ab wann]. Zu tun ist nichts. Bei Fragen genügt eine Antwort auf diese Mail.`,
    },
    fr: {
      name: 'Une chose qui change',
      when: 'Quelque chose change pour ces clients, et vous savez quoi.',
      notWhen: 'Pas comme une lettre d’information à cinq titres.',
      assumes: 'Vous indiquez ce qui change.',
      subject: 'Une chose qui change',
      body: `Une chose change{% if company %} pour {{ company }}{% endif %}, et je préfère que <vous l’appreniez|tu l’apprennes> par moi : [ce qui change, et à partir de quand]. Il n’y a rien à faire. En cas de question, il suffit de répondre à ce message.`,
    },
  },
});
