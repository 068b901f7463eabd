import { defineMessage } from '../message';

export default defineMessage({
  id: 'hand-over-brief',
  name: 'Who looks after you now',
  goal: 'handOver',
  channel: 'email',
  voice: 'brief',
  when: 'A customer moves from sales to service.',
  notWhen: 'Not before the colleague knows.',
  assumes: 'You fill in the name, and the colleague knows.',
  texts: {
    en: {
      subject: 'Who looks after you now',
      body: `From today [name] looks after you{% if company %} and {{ company }}{% endif %}, and knows what we have agreed. If something is unclear in the first weeks, write to me as before and I will see to it.`,
    },
    sv: {
      name: 'Vem som tar hand om dig nu',
      when: 'En kund går över från försäljning till service.',
      notWhen: 'Inte innan kollegan vet om det.',
      assumes: 'Du fyller i namnet, och kollegan vet om det.',
      subject: 'Vem som tar hand om dig nu',
      body: `Från i dag är det [namn] som tar hand om dig{% if company %} och {{ company }}{% endif %}, och som vet vad vi kommit överens om. Är något oklart de första veckorna, skriv till mig som förut så ordnar jag det.`,
    },
    nl: {
      name: 'Wie er nu voor je is',
      when: 'Een klant gaat van verkoop naar service.',
      notWhen: 'Niet voordat de collega het weet.',
      assumes: 'Je vult de naam in, en de collega weet het.',
      subject: 'Wie er nu voor <u|je> is',
      body: `Vanaf vandaag is [naam] er voor <u|jou>{% if company %} en {{ company }}{% endif %}, en weet wat we hebben afgesproken. Is er de eerste weken iets onduidelijk, schrijf me dan zoals altijd, dan regel ik het.`,
    },
    de: {
      name: 'Wer sich nun um Sie kümmert',
      when: 'Ein Kunde wechselt vom Vertrieb zum Service.',
      notWhen: 'Nicht, bevor die Kollegin es weiß.',
      assumes: 'Sie setzen den Namen ein, und die Person weiß Bescheid.',
      subject: 'Wer jetzt für <Sie|dich> da ist',
      body: `ab heute ist [Name] für <Sie|dich>{% if company %} und {{ company }}{% endif %} da und weiß, was wir vereinbart haben. Ist in den ersten Wochen etwas unklar, <schreiben Sie|schreib> mir wie bisher, dann kümmere ich mich darum.`,
    },
    fr: {
      name: 'Qui s’occupe de vous désormais',
      when: 'Un client passe de la vente au service.',
      notWhen: 'Pas avant que votre collègue soit prévenu.',
      assumes: 'Vous indiquez le nom, et votre collègue est prévenu.',
      subject: 'Qui s’occupe de <vous|toi> maintenant',
      body: `À partir d’aujourd’hui, [nom] s’occupe de <vous|toi>{% if company %} et de l’entreprise {{ company }}{% endif %}, et sait ce que nous avons convenu. Si quelque chose n’est pas clair les premières semaines, <écrivez|écris>-moi comme avant et je m’en charge.`,
    },
  },
});
