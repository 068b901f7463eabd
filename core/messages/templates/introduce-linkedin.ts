import { defineMessage } from '../message';

export default defineMessage({
  id: 'introduce-linkedin',
  name: 'Note with an invitation',
  goal: 'introduce',
  channel: 'linkedin',
  voice: 'brief',
  when: 'You want to be able to write to them later. Short, and without a pitch.',
  notWhen: 'Not to people you have nothing in common with.',
  texts: {
    en: {
      body: `I follow what happens{% if industry %} in {{ industry }}{% else %} in your field{% endif %} and would like to be in touch. I have nothing to sell in this message.`,
    },
    sv: {
      name: 'Rad till en inbjudan',
      when: 'Du vill kunna skriva till dem längre fram. Kort, och utan säljtal.',
      notWhen: 'Inte till människor du inte har något gemensamt med.',
      body: `Jag följer vad som händer{% if industry %} inom {{ industry }}{% else %} i din bransch{% endif %} och vill gärna ha kontakt. Jag har inget att sälja i det här meddelandet.`,
    },
    nl: {
      name: 'Regel bij een uitnodiging',
      when: 'Je wilt ze later kunnen schrijven. Kort, en zonder verkooppraatje.',
      notWhen: 'Niet aan mensen met wie je niets gemeen hebt.',
      body: `Ik volg wat er gebeurt{% if industry %} in {{ industry }}{% else %} in <uw|je> vakgebied{% endif %} en heb graag contact. Ik heb in dit bericht niets te verkopen.`,
    },
    de: {
      name: 'Zeile zu einer Kontaktanfrage',
      when: 'Sie möchten später schreiben können. Kurz und ohne Werbung.',
      notWhen: 'Nicht an Menschen, mit denen Sie nichts gemeinsam haben.',
      body: `ich verfolge, was{% if industry %} in der Branche {{ industry }}{% else %} in <Ihrer|deiner> Branche{% endif %} geschieht, und freue mich über den Kontakt. Zu verkaufen habe ich hier nichts.`,
    },
    fr: {
      name: 'Note avec une invitation',
      when: 'Vous voulez pouvoir leur écrire plus tard. Court et sans argumentaire.',
      notWhen: 'Pas à des gens avec qui vous n’avez rien en commun.',
      body: `Je suis ce qui se passe{% if industry %} dans le secteur {{ industry }}{% else %} dans <votre|ton> domaine{% endif %} et j’aimerais garder le contact. Je n’ai rien à vendre dans ce message.`,
    },
  },
});
