import { defineMessage } from '../message';

export default defineMessage({
  id: 'hand-over-sms',
  name: 'Your new number to call',
  goal: 'handOver',
  channel: 'sms',
  voice: 'brief',
  when: 'A private customer gets another contact.',
  notWhen: 'Not instead of a call, when something is wrong.',
  assumes: 'You fill in name and number.',
  texts: {
    en: {
      body: `From today you reach [name] at [number] when you need something, and everything we agreed on is known there. Thank you for your trust so far.`,
    },
    sv: {
      name: 'Ditt nya nummer att ringa',
      when: 'En privatkund får en annan kontakt.',
      notWhen: 'Inte i stället för ett samtal, när något är fel.',
      assumes: 'Du fyller i namn och nummer.',
      body: `Från i dag når du [namn] på [nummer] när du behöver något. Där vet de allt vi har kommit överens om. Tack för den här tiden.`,
    },
    nl: {
      name: 'Je nieuwe nummer om te bellen',
      when: 'Een particuliere klant krijgt een ander contact.',
      notWhen: 'Niet in plaats van een gesprek, als er iets mis is.',
      assumes: 'Je vult naam en nummer in.',
      body: `Vanaf vandaag <bereikt u|bereik je> [naam] op [nummer] als <u|je> iets nodig hebt. Alles wat we afspraken is daar bekend. Bedankt voor het vertrouwen tot nu toe.`,
    },
    de: {
      name: 'Ihre neue Telefonnummer bei uns',
      when: 'Ein Privatkunde bekommt eine neue Ansprechperson.',
      notWhen: 'Nicht statt eines Anrufs, wenn etwas nicht stimmt.',
      assumes: 'Sie setzen Name und Nummer ein.',
      body: `Ab heute <erreichen Sie|erreichst du> [Name] unter [Nummer], wenn etwas ist. Dort ist alles bekannt, was wir vereinbart haben. Danke für das Vertrauen bis hierher.`,
    },
    fr: {
      name: 'Votre nouveau numéro à appeler',
      when: 'Un particulier change d’interlocuteur.',
      notWhen: 'Pas à la place d’un appel quand quelque chose ne va pas.',
      assumes: 'Vous indiquez le nom et le numéro.',
      body: `À partir d’aujourd’hui, c’est [nom] au [numéro] qui répond en cas de besoin. Tout ce que nous avons convenu y est connu. Merci de <votre|ta> confiance jusqu’ici.`,
    },
  },
});
