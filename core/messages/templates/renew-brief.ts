import { defineMessage } from '../message';

export default defineMessage({
  id: 'renew-brief',
  name: 'Shall it go on?',
  goal: 'renew',
  channel: 'email',
  voice: 'brief',
  when: 'A contract that renews by itself unless somebody says no.',
  notWhen: 'Not on the last day on which they can still say no.',
  texts: {
    en: {
      subject: 'Shall it go on?',
      body: `Your agreement{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %} renews on {{ renewalDate }}{% else %} renews soon{% endif %}. Shall it go on as it is, change, or stop? Any of the three is fine; I only want it to be your decision and not the calendar’s.`,
    },
    sv: {
      name: 'Ska det fortsätta?',
      when: 'Ett avtal som förlängs av sig självt om ingen säger nej.',
      notWhen: 'Inte sista dagen då de ännu kan säga nej.',
      subject: 'Ska det fortsätta?',
      body: `Ert avtal{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %} förlängs den {{ renewalDate }}{% else %} förlängs snart{% endif %}. Ska det fortsätta som det är, ändras, eller sluta? Alla tre går bra; jag vill bara att det är ert beslut och inte kalenderns.`,
    },
    nl: {
      name: 'Gaat het door?',
      when: 'Een contract dat vanzelf verlengt als niemand nee zegt.',
      notWhen: 'Niet op de laatste dag waarop ze nog nee kunnen zeggen.',
      subject: 'Gaat het door?',
      body: `<Uw|Jullie> overeenkomst{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %} wordt op {{ renewalDate }} verlengd{% else %} wordt binnenkort verlengd{% endif %}. Moet het zo doorgaan, veranderen, of stoppen? Alle drie is goed; ik wil alleen dat het <uw|jullie> besluit is en niet dat van de kalender.`,
    },
    de: {
      name: 'Soll es weitergehen?',
      when: 'Ein Vertrag, der sich von selbst verlängert, wenn niemand Nein sagt.',
      notWhen: 'Nicht am letzten Tag, an dem man noch Nein sagen kann.',
      subject: 'Soll es weitergehen?',
      body: `<Ihr|euer> Vertrag{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %} verlängert sich am {{ renewalDate }}{% else %} verlängert sich bald{% endif %}. Soll es so weitergehen, sich ändern oder aufhören? Alles drei ist in Ordnung; ich möchte nur, dass es <Ihre|eure> Entscheidung ist und nicht die des Kalenders.`,
    },
    fr: {
      name: 'On continue ?',
      when: 'Un contrat qui se renouvelle seul si personne ne dit non.',
      notWhen: 'Pas le dernier jour où l’on peut encore dire non.',
      subject: 'On continue ?',
      body: `<Votre|Ton> contrat{% if plan %} ({{ plan }}){% endif %}{% if renewalDate %} se renouvelle le {{ renewalDate }}{% else %} se renouvelle bientôt{% endif %}. Faut-il continuer ainsi, changer, ou arrêter ? Les trois me vont ; je veux seulement que la décision soit <la vôtre|la tienne> et non celle du calendrier.`,
    },
  },
});
