import { defineMessage } from '../message';

export default defineMessage({
  id: 'welcome-sms',
  name: 'It is on its way',
  goal: 'welcome',
  channel: 'sms',
  voice: 'brief',
  when: 'Right after a first order, where the customer gave you the number for it.',
  notWhen: 'Not if the shop already sends such a message.',
  texts: {
    en: {
      body: `Thank you for your first order. If anything about it is unclear, answer this message and I will sort it out.`,
    },
    sv: {
      name: 'Den är på väg',
      when: 'Direkt efter en första beställning, när kunden gett dig numret för det.',
      notWhen: 'Inte om butiken redan skickar ett sådant.',
      body: `Tack för din första beställning. Är något oklart, svara på det här så ordnar jag det.`,
    },
    nl: {
      name: 'Het komt eraan',
      when: 'Direct na een eerste bestelling, als de klant je daarvoor het nummer gaf.',
      notWhen: 'Niet als de winkel al zo’n bericht stuurt.',
      body: `Bedankt voor <uw|je> eerste bestelling. Is er iets onduidelijk, antwoord hierop en ik regel het.`,
    },
    de: {
      name: 'Es ist unterwegs',
      when: 'Gleich nach einer ersten Bestellung, wenn die Nummer dafür gegeben wurde.',
      notWhen: 'Nicht, wenn der Shop so etwas schon schickt.',
      body: `Danke für <Ihre|deine> erste Bestellung. Ist etwas unklar, einfach hierauf antworten, dann kümmere ich mich darum.`,
    },
    fr: {
      name: 'C’est en route',
      when: 'Juste après une première commande, si le client a donné son numéro pour cela.',
      notWhen: 'Pas si la boutique envoie déjà un tel message.',
      body: `Merci pour <votre|ta> première commande. Si quelque chose n’est pas clair, il suffit de répondre ici et je m’en occupe.`,
    },
  },
});
