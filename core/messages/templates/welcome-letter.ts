import { defineMessage } from '../message';

export default defineMessage({
  id: 'welcome-letter',
  name: 'A line with the parcel',
  goal: 'welcome',
  channel: 'letter',
  voice: 'warm',
  when: 'Someone has ordered for the first time and you pack the parcel yourself.',
  notWhen: 'Not as a printed leaflet. It works because a person wrote it.',
  texts: {
    en: {
      body: `Thank you for your first order{% if company %} and for choosing us for {{ company }}{% endif %}.

If something is not as you expected, write to me before you send anything back; most things can be put right faster than that. And if everything is fine, you need do nothing at all.`,
    },
    sv: {
      name: 'En rad i paketet',
      when: 'Någon har beställt för första gången och du packar själv.',
      notWhen: 'Inte som tryckt blad. Det fungerar för att en människa har skrivit det.',
      body: `Tack för din första beställning{% if company %} och för att ni valde oss till {{ company }}{% endif %}.

Är något inte som du tänkt dig, skriv till mig innan du skickar tillbaka något; det mesta går att ordna fortare än så. Och är allt bra behöver du inte göra något alls.`,
    },
    nl: {
      name: 'Een regel bij het pakket',
      when: 'Iemand heeft voor het eerst besteld en je pakt zelf in.',
      notWhen: 'Niet als gedrukt blaadje. Het werkt omdat een mens het schreef.',
      body: `Bedankt voor <uw|je> eerste bestelling{% if company %} en dat <u|je> voor {{ company }} bij ons kwam{% endif %}.

Is er iets niet zoals <u|je> dacht, schrijf me dan voordat <u|je> iets terugstuurt; het meeste is sneller op te lossen. En als alles goed is, hoeft <u|je> niets te doen.`,
    },
    de: {
      name: 'Eine Zeile zum Paket',
      when: 'Jemand hat zum ersten Mal bestellt, und Sie packen das Paket selbst.',
      notWhen: 'Nicht als gedrucktes Blatt. Es wirkt, weil ein Mensch es geschrieben hat.',
      body: `danke für <Ihre|deine> erste Bestellung{% if company %} und dafür, dass die Wahl für {{ company }} auf uns gefallen ist{% endif %}.

Ist etwas nicht wie erwartet, <schreiben Sie|schreib> mir, bevor etwas zurückgeschickt wird; das meiste lässt sich schneller lösen. Und ist alles gut, ist gar nichts zu tun.`,
    },
    fr: {
      name: 'Un mot dans le colis',
      when: 'Quelqu’un a commandé pour la première fois et vous préparez le colis vous-même.',
      notWhen: 'Pas en feuillet imprimé. Il touche parce que quelqu’un l’a écrit.',
      body: `Merci pour <votre|ta> première commande{% if company %}, et de nous avoir choisis pour {{ company }}{% endif %}.

Si quelque chose n’est pas comme prévu, <écrivez|écris>-moi avant de renvoyer quoi que ce soit ; la plupart des choses s’arrangent plus vite ainsi. Et si tout va bien, il n’y a rien à faire.`,
    },
  },
});
