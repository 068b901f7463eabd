import { defineMessage } from '../message';

export default defineMessage({
  id: 'survey-sms',
  name: 'One question by text message',
  goal: 'survey',
  channel: 'sms',
  voice: 'brief',
  when: 'Private customers whose mobile number you have, a few days after the delivery.',
  notWhen: 'Not in the evening, and not to somebody who never gave you their number for this.',
  texts: {
    en: {
      body: `Did everything work out{% if lastOrder %} with your order in {{ lastOrder | month }}{% endif %}? Reply with a number from 1 (no) to 5 (yes), and a word on why if you like. I read it myself.`,
    },
    sv: {
      name: 'En fråga med sms',
      when: 'Privatkunder vars mobilnummer du har, några dagar efter leveransen.',
      notWhen: 'Inte på kvällen, och inte till den som aldrig gett dig numret för detta.',
      body: `Blev allt bra{% if lastOrder %} med din beställning i {{ lastOrder | month }}{% endif %}? Svara med en siffra från 1 (nej) till 5 (ja), gärna med ett ord om varför. Jag läser det själv.`,
    },
    nl: {
      name: 'Eén vraag per sms',
      when: 'Particuliere klanten van wie je het mobiele nummer hebt, een paar dagen na de levering.',
      notWhen: 'Niet ’s avonds, en niet aan wie het nummer hier nooit voor heeft gegeven.',
      body: `Is alles goed gegaan{% if lastOrder %} met <uw|je> bestelling in {{ lastOrder | month }}{% endif %}? Antwoord met een cijfer van 1 (nee) tot 5 (ja), en als <u|je> wilt een woord waarom. Ik lees het zelf.`,
    },
    de: {
      name: 'Eine Frage per SMS',
      when: 'Privatkunden, deren Handynummer Sie haben, ein paar Tage nach der Lieferung.',
      notWhen: 'Nicht am Abend und nicht an jemanden, der die Nummer nie dafür gegeben hat.',
      body: `Hat alles geklappt{% if lastOrder %} mit <Ihrer|deiner> Bestellung im {{ lastOrder | month }}{% endif %}? <Antworten Sie|Antworte> mit einer Zahl von 1 (nein) bis 5 (ja), gern mit einem Wort dazu, warum. Ich lese es selbst.`,
    },
    fr: {
      name: 'Une question par SMS',
      when: 'Des particuliers dont vous avez le numéro de mobile, quelques jours après la livraison.',
      notWhen: 'Pas le soir, ni à qui ne vous a jamais donné son numéro pour cela.',
      body: `Tout s’est-il bien passé{% if lastOrder %} avec <votre|ta> commande en {{ lastOrder | month }}{% endif %} ? <Répondez|Réponds> par un chiffre de 1 (non) à 5 (oui), et un mot sur le pourquoi si <vous voulez|tu veux>. Je le lis moi-même.`,
    },
  },
});
