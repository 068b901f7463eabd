import { defineMessage } from '../message';

export default defineMessage({
  id: 'refer-brief',
  name: 'Who else?',
  goal: 'refer',
  channel: 'email',
  voice: 'brief',
  when: 'A customer who has just praised you.',
  notWhen: 'Not to somebody who has said nothing good yet.',
  texts: {
    en: {
      subject: 'Who else has this problem?',
      body: `Do you know one other person{% if industry %} in {{ industry }}{% endif %} who has the problem we solved for you? A name is enough. I’ll write to them once, say that it came from you if you like, and leave it at that.`,
    },
    sv: {
      name: 'Vem mer?',
      when: 'En kund som just har berömt er.',
      notWhen: 'Inte till någon som inte sagt något gott än.',
      subject: 'Vem mer har det problemet?',
      body: `Känner du någon mer{% if industry %} inom {{ industry }}{% endif %} som har det problem vi löste åt dig? Ett namn räcker. Jag skriver en gång, säger att det kom från dig om du vill, och nöjer mig med det.`,
    },
    nl: {
      name: 'Wie nog meer?',
      when: 'Een klant die jullie net heeft geprezen.',
      notWhen: 'Niet aan iemand die nog niets goeds heeft gezegd.',
      subject: 'Wie heeft dit probleem nog meer?',
      body: `<Kent u|Ken je> nog iemand{% if industry %} in {{ industry }}{% endif %} met het probleem dat we voor <u|jou> oplosten? Een naam is genoeg. Ik schrijf één keer, zeg dat het van <u komt als u|jou komt als je> dat wilt, en laat het daarbij.`,
    },
    de: {
      name: 'Wer noch?',
      when: 'Ein Kunde, der Sie gerade gelobt hat.',
      notWhen: 'Nicht an jemanden, der noch nichts Gutes gesagt hat.',
      subject: 'Wer hat dieses Problem noch?',
      body: `<kennen Sie|kennst du> noch jemanden{% if industry %} in der Branche {{ industry }}{% endif %} mit dem Problem, das wir für <Sie|dich> gelöst haben? Ein Name genügt. Ich schreibe einmal, sage auf Wunsch, von wem ich ihn habe, und belasse es dabei.`,
    },
    fr: {
      name: 'Qui d’autre ?',
      when: 'Un client qui vient de vous féliciter.',
      notWhen: 'Pas à qui n’a encore rien dit de bien.',
      subject: 'Qui d’autre a ce problème ?',
      body: `<Connaissez-vous|Connais-tu> quelqu’un d’autre{% if industry %} dans le secteur {{ industry }}{% endif %} qui a le problème que nous avons résolu pour <vous|toi> ? Un nom suffit. J’écris une fois, je dis de qui vient le nom si <vous voulez|tu veux>, et j’en reste là.`,
    },
  },
});
